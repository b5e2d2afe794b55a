// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * What a class thinks, and how close that is to every programme.
 *
 * @param columns one for each statement that may be shown, in the lesson's order
 * @param highlights the most divided and the most united statement, where one stands out
 * @param measured how divided and united are measured, or empty
 * @param parties the names of the parties, in the set's order
 * @param rows the percentages of each way of scoring; empty where too little is compared
 * @param why why the two ways differ, in the class's own numbers, or empty
 * @param note on how much this rests, and that it is no advice
 * @param suppositions what can be supposed of the undecided; empty where too little is compared
 * @param supposed what that comes to, beside the choice: a sentence for each way of scoring
 * @param methods how points can be given; empty where too little is compared
 * @param legend what the signs of the columns mean
 */
public record ClassView(String title, String size, String empty, List<Column> columns,
        List<Highlight> highlights, String measured, String programmes, List<String> parties, List<Row> rows,
        String whyTitle,
        String why, String note, String supposeTitle, List<LessonChoice> suppositions, String supposeNote,
        List<String> supposed,
        String methodTitle, List<LessonChoice> methods, List<HandoutView.Option> legend) implements LessonView {

    /**
     * The hands of one statement.
     *
     * @param number from 1, in the lesson's order
     * @param counts by sign; a sign that was not offered has none
     * @param name all of it in words
     */
    public record Column(int number, String title, List<Count> counts, String name) {

        public Column {
            counts = List.copyOf(counts);
        }
    }

    /** So many hands under one sign. */
    public record Count(Mark mark, int hands) {}

    /** A statement that stands out. */
    public record Highlight(String heading, String statement, String counts) {}

    /** One way of scoring. */
    public record Row(String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A percentage, or that there is none; with a name that says of whom and how. */
    public record Cell(String text, String name) {}

    public ClassView {
        columns = List.copyOf(columns);
        highlights = List.copyOf(highlights);
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
        suppositions = List.copyOf(suppositions);
        supposed = List.copyOf(supposed);
        methods = List.copyOf(methods);
        legend = List.copyOf(legend);
    }
}

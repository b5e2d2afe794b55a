// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * A result on paper, as ready text.
 *
 * @param language its tag
 * @param date of the day, year first
 * @param name what the document is called
 * @param maker whose paper it is
 * @param voices of the programmes, the closest first
 * @param legend how the lines are read
 * @param how it is reckoned, and what else must be known of it
 * @param sure how sure it is, in words
 * @param methods the percentages under every method, or nothing where there are none
 * @param themes the points by theme, or nothing where nothing counts
 * @param about what it rests on, and what this paper holds
 * @param foot stands on every page
 */
public record PaperView(String language, String date, String name, String maker, String title, String lead,
        String sources,
        Voice voter, List<Voice> voices, List<String> legend, Notes how, Notes sure, List<Grid> methods,
        List<Grid> themes, Table table, List<Notes> about, String foot, Numbering numbering) {

    public PaperView {
        voices = List.copyOf(voices);
        legend = List.copyOf(legend);
        methods = List.copyOf(methods);
        themes = List.copyOf(themes);
        about = List.copyOf(about);
    }

    /**
     * One voice with its line.
     *
     * @param percent the percentage, or why there is none; empty for the voter
     * @param figures the points, on how many statements they rest, what binds it to the one above, and the score over
     *     all that the party speaks on; for the voter how many have an answer
     */
    public record Voice(String name, String place, String percent, String figures, LineView line) {}

    /**
     * A small table.
     *
     * @param heads of the columns, that of the rows' names first
     * @param notes what must be said of it
     */
    public record Grid(String title, List<String> heads, List<List<String>> rows, List<String> notes) {

        public Grid {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
        }
    }

    /**
     * All statements.
     *
     * @param key how its cells are read
     * @param signs what each sign means, where there are too many parties for words; else empty
     */
    public record Table(String title, String key, List<Cell> signs, String statement, String you,
            List<String> parties, List<Row> rows) {

        public Table {
            signs = List.copyOf(signs);
            parties = List.copyOf(parties);
            rows = List.copyOf(rows);
        }

        /**
         * One statement.
         *
         * @param weight what it counts, when that is more than usual; or empty
         */
        public record Row(int number, String title, String weight, Cell you, List<Cell> parties) {

            public Row {
                parties = List.copyOf(parties);
            }
        }
    }

    /**
     * What somebody says of a statement.
     *
     * @param points earned of possible, or empty where it does not count and for the voter
     * @param where in which paragraph of the programme the first quote stands, or empty
     */
    public record Cell(Mark mark, String word, String points, String where) {}

    /** Says which page of how many it is: known only when the pages are made. */
    public interface Numbering {

        String of(int page, int pages);
    }
}

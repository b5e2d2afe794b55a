// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * What all programmes say of all statements, beside the voter's own answers. Columns, rows and their cells are made when
 * they are asked for.
 *
 * @param count how many statements are listed
 * @param listed how many statements are listed, and in which order, in words
 * @param subject which theme was chosen; then the same, with what it is
 * @param subjects the themes to choose from
 * @param filters what narrows the list further; the first takes that back
 * @param order which order was chosen; then the same, with what it is
 * @param orders the orders to choose from
 * @param columns the statement, the voter, then the parties
 * @param empty what to say when nothing is listed, or empty
 * @param row where the voter is, among the rows
 */
public record TableView(String title, String count, String listed, String subject, String subjectAloud,
        List<FilterView> subjects,
        List<FilterView> filters, String order, String orderAloud, List<Choice> orders, List<Column> columns,
        List<Row> rows,
        String empty, int row, int column) implements View {

    /** One of several things to choose from. */
    public record Choice(String name, boolean isChosen, Event event) {}

    /**
     * A heading.
     *
     * @param place town of the programme, or empty
     * @param figure percentage and number of statements, or empty
     * @param aloud all of it, and what choosing it does
     * @param order puts the rows in order by it
     */
    public record Column(String name, String place, String figure, String aloud, boolean isOrder, Event order) {}

    /**
     * A statement.
     *
     * @param theme its theme when the rows are in that order and it is the first of it, or empty
     * @param subject the statement, in a sentence
     * @param cells a cell for each column
     * @param alouds of each cell, whose stance it is and on which statement
     * @param sentences for each column, what is said of the statement
     */
    public record Row(int number, String title, String theme, boolean isHeavy, String subject, List<Cell> cells,
            List<String> alouds, List<String> sentences) {}

    /**
     * What one voice says of a statement; of the first column, the voter's answer too.
     *
     * @param word the stance in a word
     * @param open goes to the statement
     */
    public record Cell(Mark mark, String word, Event open) {}
}

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
 * @param notes how it is reckoned, and what else must be known of it
 * @param apart statements that are answered otherwise as far as can be
 * @param about what it rests on, and what this paper holds
 * @param foot stands on every page
 */
public record PaperView(String language, String date, String name, String maker, String title, String lead,
        Voice voter, List<Voice> voices, List<String> legend, List<Notes> notes, String apartTitle,
        List<Apart> apart, Table table, List<Notes> about, String foot, Numbering numbering) {

    public PaperView {
        voices = List.copyOf(voices);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
        apart = List.copyOf(apart);
        about = List.copyOf(about);
    }

    /**
     * One voice with its line.
     *
     * @param percent the percentage, or why there is none; empty for the voter
     * @param compared the points and on how many statements they rest; for the voter how many have an answer
     * @param own what binds it to the one above and the score over all that the party speaks on; empty for the voter
     */
    public record Voice(String name, String place, String percent, String compared, String own, LineView line) {}

    /** A statement on which the voter and some parties lie as far apart as can be. */
    public record Apart(int number, String title, Mark yourMark, String yours, Mark theirMark, String theirs) {}

    /** All statements. */
    public record Table(String title, String statement, String you, List<String> parties, List<Row> rows) {

        public Table {
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

    /** What somebody says of a statement. */
    public record Cell(Mark mark, String word) {}

    /** Says which page of how many it is: known only when the pages are made. */
    public interface Numbering {

        String of(int page, int pages);
    }
}

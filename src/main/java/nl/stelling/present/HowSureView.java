// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * The result under other methods, and how much of it hangs on which statements were asked. While that is being found out,
 * what is not known yet is empty; everything else stands where it will stand.
 */
public record HowSureView(Methods methods, Chances chances) implements View {

    /** So many parties stand beside each other, a method on each line; more stand below each other. */
    public static final int BESIDE = 3;

    /**
     * The parties under all methods.
     *
     * @param compared on how many statements all of them rest
     * @param rows the parties in the order of the result
     * @param more what is not listed, or empty
     * @param difference what made the difference, in sentences; none while it is not known
     * @param reminder what not to do with the percentages, or empty
     */
    public record Methods(String title, String compared, List<Column> columns, List<Row> rows, String more,
            List<String> difference, String reminder) {

        public Methods {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            difference = List.copyOf(difference);
        }
    }

    /**
     * One method.
     *
     * @param brief its name where there is little room
     * @param what it does, in a line
     * @param own says that it is the method of the result, or empty
     */
    public record Column(String name, String brief, String what, String own) {}

    /** One party, with a cell for each method. */
    public record Row(String party, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One party under one method.
     *
     * @param percent empty while it is not known
     * @param isFirst whether no other party is closer by that method
     */
    public record Cell(String percent, boolean isFirst) {}

    /**
     * What becomes of the result when the statements are drawn anew.
     *
     * @param lead what was done, or why nothing can be
     * @param hundreds what was found, as a hundred cases; one at most
     * @param lists the same for many parties, as lines under headings
     * @param bands of every listed party; none while they are not known
     * @param bandsNote what a band is
     * @param overlap what the bands say together, or empty
     */
    public record Chances(String title, String lead, boolean isAwaited, List<Hundred> hundreds, List<Notes> lists,
            List<Band> bands, String bandsNote, String overlap) {

        public Chances {
            hundreds = List.copyOf(hundreds);
            lists = List.copyOf(lists);
            bands = List.copyOf(bands);
        }
    }

    /**
     * A hundred cases: those of one kind, of neither, and of the other kind.
     *
     * @param rest the cases that the sentence does not name, or empty
     * @param caption what a mark of each kind stands for
     */
    public record Hundred(String sentence, String rest, int filled, int flat, int hollow, String caption) {}

    /**
     * Where a party's percentage usually lies.
     *
     * @param percent of the result, whole
     * @param text the two ends in words
     * @param name what it says, for who cannot see it
     */
    public record Band(String party, int percent, int low, int high, String text, String name) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * How close every programme is.
 *
 * @param voterSummary how many statements were answered, how many weigh more
 * @param moved what the voter's last change did to the percentages and their order, or empty
 * @param sources of the notes what must be seen at once: which texts were compared, of when, and who did not check
 * @param columns what the voter and each programme say of each statement, in the set's order; made when asked for
 * @param ways to what else can be seen of a result
 * @param notes what a reader must know of the result: sources, their dates, who checked them, how it is reckoned
 * @param isOrdered whether there is an order at all
 * @param heavier what a longer mark does, or empty where none weighs more
 * @param firstOpen goes to the first statement still open
 */
public record ResultView(String title, String lead, String moved, String sources, LineView voter, String voterSummary,
        List<Row> rows,
        List<String> columns,
        List<Way> ways, List<String> notes, boolean isOrdered, boolean hasOpen, Event firstOpen,
        String heavier) implements View {

    /** How a row stands in a bracket round those that are nearly equal. */
    public enum Bracket {
        NONE, FIRST, MIDDLE, LAST
    }

    /**
     * One party.
     *
     * @param rank its number, or empty where a number would say more than is known
     * @param toAbove what binds it to the row above, or empty
     * @param percent whole percents over the common statements, or -1: none
     * @param percentText the percentage, or why there is none
     * @param compared on how many of how many statements it rests
     * @param own the score over all that the party speaks on, or what there is to say instead
     */
    public record Row(String rank, String toAbove, Bracket bracket, String party, String place, LineView line,
            int percent,
            String percentText, String compared, String own, Event event, String name) {}

    public ResultView {
        rows = List.copyOf(rows);
        ways = List.copyOf(ways);
        notes = List.copyOf(notes);
    }
}

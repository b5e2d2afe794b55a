// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * Why a programme is as close as it is, statement by statement.
 *
 * @param texts to the party's programmes, to be read for themselves
 * @param scopes over which statements it can go
 * @param percent whole percents, or -1: none
 * @param percentText the percentage, or why there is none
 * @param sums the points of each group; they add up to the total
 * @param division how the percentage follows from the total, or empty
 * @param divisionAloud the same in words, for who hears it
 * @param points how points are given
 * @param groups the statements, in groups that are not empty
 */
public record ReasoningView(String party, String place, List<Way> texts, List<FilterView> scopes, String scopeNote,
        int percent,
        String percentText, String compared, List<Sum> sums, Sum total, String division,
        String divisionAloud, String points,
        List<FilterView> filters, List<Group> groups) implements View {

    /** A sum of points. */
    public record Sum(String name, String earned, String possible) {}

    /** Statements that are of one kind. */
    public record Group(String name, List<Row> rows) {}

    /**
     * One statement.
     *
     * @param weight what it counts, when that is more than usual; or empty
     * @param points earned of possible, or that it does not count
     * @param whyNot why it does not count, or empty
     * @param back goes to the statement
     */
    public record Row(int number, String statement, Mark answer, String answerWord, String weight,
            PositionView position, String points, String whyNot, Event back) {}

    public ReasoningView {
        texts = List.copyOf(texts);
        scopes = List.copyOf(scopes);
        sums = List.copyOf(sums);
        filters = List.copyOf(filters);
        groups = List.copyOf(groups);
    }
}

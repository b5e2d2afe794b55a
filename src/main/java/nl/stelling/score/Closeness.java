// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stelling.statements.Id;
import nl.stelling.statements.Statement;

/**
 * How close all programmes that speak on a statement are to the voter, taken together: the points that they earn on it,
 * of the points that they could. What compares as smaller is further away; what nothing was compared on is largest.
 *
 * @param possible 0 where the voter did not answer, or no programme speaks
 */
public record Closeness(long earned, long possible) implements Comparable<Closeness> {

    private static final Closeness NOTHING = new Closeness(0, 0);

    /** The closeness of each statement of an outcome. */
    public static Map<Id<Statement>, Closeness> of(Outcome outcome) {
        Map<Id<Statement>, Closeness> all = new HashMap<>();
        for (Standing standing : outcome.standings()) {
            List<Contribution> contributions = standing.match().own().contributions();
            for (Contribution each : contributions) {
                all.merge(each.statement().id(), new Closeness(each.earned(), each.possible()), Closeness::and);
            }
        }
        return all;
    }

    /** The closeness of one statement among these. */
    public static Closeness on(Statement statement, Map<Id<Statement>, Closeness> among) {
        return among.getOrDefault(statement.id(), NOTHING);
    }

    private Closeness and(Closeness other) {
        return new Closeness(earned + other.earned, possible + other.possible);
    }

    @Override
    public int compareTo(Closeness other) {
        if (possible == 0 || other.possible == 0) {
            return Boolean.compare(possible == 0, other.possible == 0);
        }
        return new Fraction(earned, possible).compareTo(new Fraction(other.earned, other.possible));
    }
}

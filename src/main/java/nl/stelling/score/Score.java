// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.List;
import nl.stelling.score.Standing.Comparison;

/**
 * A score and its explanation, which are one thing: the score is the sum of its contributions.
 *
 * @param contributions one for each statement of the set, in the set's order
 * @param minimum fewer counted statements than this give no percentage
 */
public record Score(Scope scope, List<Contribution> contributions, int minimum) {

    public Score {
        contributions = List.copyOf(contributions);
    }

    /** How many statements count. */
    public int counted() {
        return (int) contributions.stream().filter(Contribution::isCounted).count();
    }

    /** Whether enough statements count to speak of a percentage. */
    public boolean isEnough() {
        return counted() >= minimum;
    }

    /** The points earned. */
    public long earned() {
        return contributions.stream().mapToLong(Contribution::earned).sum();
    }

    /** The points that could have been earned. */
    public long possible() {
        return contributions.stream().mapToLong(Contribution::possible).sum();
    }

    /**
     * Points earned of points possible.
     *
     * @throws IllegalArgumentException if nothing counts
     */
    public Fraction fraction() {
        return new Fraction(earned(), possible());
    }

    /** How this score compares with one at least as high, over the same statements. */
    public Comparison comparedWith(Score higher) {
        long difference = higher.earned() - earned();
        return difference == 0
                ? Comparison.EQUAL
                : difference < heaviest() ? Comparison.NEARLY_EQUAL : Comparison.APART;
    }

    /** The points of the heaviest single statement that counts; 0 when none does. */
    private long heaviest() {
        return contributions.stream().mapToLong(Contribution::possible).max().orElse(0);
    }
}

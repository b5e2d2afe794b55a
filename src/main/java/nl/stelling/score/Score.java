// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.List;
import nl.stelling.score.Standing.Comparison;
import nl.stelling.statements.Id;
import nl.stelling.statements.Theme;

/**
 * A score and its explanation, which are one thing: the score is the sum of its contributions.
 *
 * @param contributions one for each statement of the set, or of a theme, in the set's order
 * @param minimum fewer counted statements than this give no percentage
 */
public record Score(Scope scope, Method method, List<Contribution> contributions, int minimum) {

    public Score {
        contributions = List.copyOf(contributions);
    }

    /** How many statements count. */
    public int counted() {
        int counted = 0;
        for (Contribution each : contributions) {
            counted += each.isCounted() ? 1 : 0;
        }
        return counted;
    }

    /**
     * The score on the statements of one theme alone: the same contributions, and no others. Points and counts of all
     * themes together are those of the whole.
     */
    public Score on(Id<Theme> theme) {
        return new Score(scope, method,
                contributions.stream().filter(each -> each.statement().theme().equals(theme)).toList(), minimum);
    }

    /** Whether enough statements count to speak of a percentage. */
    public boolean isEnough() {
        return counted() >= minimum;
    }

    /** The points earned. */
    public long earned() {
        long earned = 0;
        for (Contribution each : contributions) {
            earned = Math.addExact(earned, each.earned());
        }
        return earned;
    }

    /** The points that could have been earned. */
    public long possible() {
        long possible = 0;
        for (Contribution each : contributions) {
            possible = Math.addExact(possible, each.possible());
        }
        return possible;
    }

    /**
     * Points earned of points possible: by this, and by nothing rounded, scores are put in order.
     *
     * @throws IllegalArgumentException if nothing counts
     */
    public Fraction fraction() {
        return new Fraction(earned(), possible());
    }

    /** How this score compares with one at least as high, over the same statements. */
    public Comparison comparedWith(Score higher) {
        return higher.earned() == earned()
                ? Comparison.EQUAL
                : method.isNear(higher, this) ? Comparison.NEARLY_EQUAL : Comparison.APART;
    }

    /**
     * The score in whole percents, by its method, halves upwards.
     *
     * @throws IllegalArgumentException if nothing counts
     */
    public int percent() {
        return method.percent(fraction());
    }

    /** The points of the heaviest single statement that counts; 0 when none does. */
    long heaviest() {
        return contributions.stream().mapToLong(Contribution::possible).max().orElse(0);
    }
}

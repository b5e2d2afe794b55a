// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.List;
import nl.stelling.score.Fraction;
import nl.stelling.score.Method;
import nl.stelling.statements.Party;
import nl.stelling.statements.Statement;

/**
 * How close all pupils together are to a party's programme: the points of every hand, added up. A statement on which
 * more hands were raised weighs more, for every hand weighs the same.
 *
 * @param shares one for each statement that counts
 * @param minimum fewer counted statements than this give no percentage
 */
public record HandScore(Party party, Method method, List<Share> shares, int minimum) {

    /**
     * What the hands of one statement earn.
     *
     * @param earned points of all hands together
     * @param possible the most that so many hands could earn
     */
    public record Share(Statement statement, Tally tally, long earned, long possible) {}

    public HandScore {
        shares = List.copyOf(shares);
    }

    /** How many statements count. */
    public int counted() {
        return shares.size();
    }

    /** Whether enough statements count to speak of a percentage. */
    public boolean isEnough() {
        return counted() >= minimum;
    }

    /**
     * Points earned of points possible.
     *
     * @throws IllegalArgumentException if nothing counts
     */
    public Fraction fraction() {
        return new Fraction(shares.stream().mapToLong(Share::earned).sum(),
                shares.stream().mapToLong(Share::possible).sum());
    }

    /**
     * The score in whole percents, by its method, halves upwards.
     *
     * @throws IllegalArgumentException if nothing counts
     */
    public int percent() {
        return method.percent(fraction());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import nl.stelling.answers.Weight;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;

/**
 * How points are given for one statement. With u the voter's value, p the party's, w the weight and span the scale's
 * largest value minus its smallest, a method says how much of how much is earned; a score is the sum of the first over
 * the sum of the second.
 */
public enum Method {
    /**
     * w if u = p, else 0, of w. "Geen van beide" is a position of its own here, and near is as far as opposite. Used by
     * the best-known Dutch voting aid; compared with others by Louwerse and Rosema (2014).
     */
    AGREEMENT {
        @Override
        public int earned(Scale scale, Stance voter, Stance party, Weight weight) {
            return voter == party ? weight.factor() : 0;
        }

        @Override
        public int possible(Scale scale, Weight weight) {
            return weight.factor();
        }
    },
    /**
     * w (span - |u - p|), of w span: a neutral answer earns half of either side. The wizard's method. Used by the
     * best-known German voting aid, and by EU&amp;I and OpenVAA; described in Mendez (2012).
     */
    CITY_BLOCK {
        @Override
        public int earned(Scale scale, Stance voter, Stance party, Weight weight) {
            return Math.multiplyExact(weight.factor(), scale.span() - Math.abs(voter.value() - party.value()));
        }

        @Override
        public int possible(Scale scale, Weight weight) {
            return Math.multiplyExact(weight.factor(), scale.span());
        }
    };

    /** The points that these two stances earn: 0 to {@link #possible}. */
    public abstract int earned(Scale scale, Stance voter, Stance party, Weight weight);

    /** The points that two equal stances earn: at least 1. */
    public abstract int possible(Scale scale, Weight weight);
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import nl.stelling.answers.Weight;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;

/**
 * How points are given for one statement. With u the voter's value, p the party's, w the weight, span the scale's
 * largest value minus its smallest and m half of that, a method says how many points of how many are earned; a score
 * rests on the sum of the first and the sum of the second. More points of the same possible is always closer.
 */
public enum Method {
    /**
     * w if u = p, else 0, of w. "Geen van beide" is a position of its own here, and near is as far as opposite. Used by
     * StemWijzer and VoteSwiper; compared with others by Louwerse and Rosema (2014).
     */
    AGREEMENT {
        @Override
        long earned(long span, long u, long p) {
            return u == p ? 1 : 0;
        }

        @Override
        long possible(long span) {
            return 1;
        }
    },
    /**
     * w (span - |u - p|), of w span: a neutral answer earns half of either side. The wizard's method. Used by
     * Wahl-O-Mat, Mat-O-Wahl, OpenElectionCompass, EU&amp;I and OpenVAA (Manhattan); described in Mendez (2012).
     */
    CITY_BLOCK {
        @Override
        long earned(long span, long u, long p) {
            return span - Math.abs(u - p);
        }

        @Override
        long possible(long span) {
            return span;
        }
    },
    /**
     * w (m&sup2; + u p), of w 2m&sup2;: being on the same side earns, and the more so the further from the middle. Two
     * neutral stances earn half and not the whole, and so does a neutral one beside any other: a voter who answers
     * neutral throughout finds all parties equal at 50 %. Used by kalkulacka and OpenVAA (Directional); after Rabinowitz
     * and Macdonald (1989), described in Mendez (2012).
     */
    DIRECTIONAL {
        @Override
        long earned(long span, long u, long p) {
            return span * span / 4 + u * p;
        }

        @Override
        long possible(long span) {
            return span * span / 2;
        }
    },
    /**
     * The score is 1 - sqrt(a) / sqrt(b), with a the sum of (w (u - p))&sup2; and b that of (w span)&sup2;. Points are
     * what remains of the squares: (w span)&sup2; - (w (u - p))&sup2;, of (w span)&sup2;, so that both sums stay whole
     * numbers: b is what is possible, and a is that less what is earned. Hence the odd things: a weight counts squared,
     * one far statement outweighs several near ones, and the percentage is no share of the points, though it puts
     * parties in the same order. Used by smartvote and OpenVAA (Euclidean).
     */
    EUCLIDEAN {
        @Override
        long earned(long span, long u, long p) {
            return span * span - (u - p) * (u - p);
        }

        @Override
        long possible(long span) {
            return span * span;
        }

        @Override
        long times(Weight weight, long points) {
            return Math.multiplyExact((long) weight.factor() * weight.factor(), points);
        }

        @Override
        public int percent(Fraction share) {
            return Roots.percent(share.denominator() - share.numerator(), share.denominator());
        }

        @Override
        boolean isNear(Score above, Score below) {
            return Roots.differLess(above.possible() - above.earned(), below.possible() - below.earned(),
                    above.heaviest());
        }
    },
    /**
     * w (m (span - |u - p|) + m&sup2; + u p), of w 4m&sup2;: the mean of {@link #CITY_BLOCK} and {@link #DIRECTIONAL}.
     * Two neutral stances earn three quarters. Used by EUVox and Preference Matcher; Mendez (2012, 2017).
     */
    HYBRID {
        @Override
        long earned(long span, long u, long p) {
            return span / 2 * (span - Math.abs(u - p)) + span * span / 4 + u * p;
        }

        @Override
        long possible(long span) {
            return span * span;
        }
    };

    /** The points that two values earn at weight 1: 0 to {@link #possible(long)}. */
    abstract long earned(long span, long u, long p);

    /** The most that two values can earn at weight 1: at least 1. */
    abstract long possible(long span);

    /** Points as a weight counts them. */
    long times(Weight weight, long points) {
        return weight.factor() * points;
    }

    /** The whole percents of a score that has this share of the points, halves upwards. */
    public int percent(Fraction share) {
        return share.percent();
    }

    /** Whether two scores with the same possible differ by less than the most that one statement can make. */
    boolean isNear(Score above, Score below) {
        return above.earned() - below.earned() < above.heaviest();
    }

    /**
     * The points that these two stances earn: 0 to {@link #possible(Scale, Weight)}.
     *
     * @throws ArithmeticException if a weight is too large to count with
     */
    public final long earned(Scale scale, Stance voter, Stance party, Weight weight) {
        return times(weight, earned(scale.span(), voter.value(), party.value()));
    }

    /**
     * The most points that a statement of this weight can earn: at least 1.
     *
     * @throws ArithmeticException if a weight is too large to count with
     */
    public final long possible(Scale scale, Weight weight) {
        return times(weight, possible(scale.span()));
    }
}

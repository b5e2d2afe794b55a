// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.math.BigInteger;

/** Exact comparisons of square roots, in whole numbers alone. */
final class Roots {

    private static final int WHOLE = 100;
    private static final long HALVES = 2 * WHOLE;
    /** Below this, the products fit into a long. */
    private static final long SMALL = 1L << 47;

    /**
     * The percentage of 1 - sqrt(a / b), halves upwards: the largest whole p for which 40000 a <= (201 - 2p)&sup2; b.
     */
    static int percent(long a, long b) {
        int low = 0;
        int high = WHOLE;
        while (low < high) {
            int p = (low + high + 1) / 2;
            long root = HALVES + 1 - 2L * p;
            boolean isReached = b < SMALL
                    ? HALVES * HALVES * a <= root * root * b
                    : product(HALVES * HALVES, a).compareTo(product(root * root, b)) <= 0;
            low = isReached ? p : low;
            high = isReached ? high : p - 1;
        }
        return low;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** Whether sqrt(larger) - sqrt(smaller) < sqrt(step). */
    static boolean differLess(long smaller, long larger, long step) {
        // sqrt(larger) < sqrt(smaller) + sqrt(step), both sides squared once, and once more if need be
        long rest = larger - smaller - step;
        return rest < 0 || product(rest, rest).compareTo(product(4, smaller).multiply(BigInteger.valueOf(step))) < 0;
    }

    private Roots() {}
}

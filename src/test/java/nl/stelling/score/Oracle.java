// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The scoring once more, written from its description alone, in the simplest way there is: integers without a limit, a
 * table of values, no word of the program. Slow, and right for reasons of its own.
 *
 * @param points on the scale, 3 or 5
 * @param positions a row for each statement, a column for each party; null is silence
 * @param answers of the voter; null is no answer
 * @param weights of the statements
 */
record Oracle(int points, Integer[][] positions, Integer[] answers, int[] weights) {

    /** What one party gets: points and statements that count. */
    record Sum(BigInteger earned, BigInteger possible, int counted) {

        String shown(int minimum) {
            return earned + " of " + possible + " over " + counted + (counted < minimum ? "" : " = " + percent());
        }

        private String percent() {
            return new BigDecimal(earned).movePointRight(2).divide(new BigDecimal(possible), 0, RoundingMode.HALF_UP)
                    + "%";
        }

        int compareTo(Sum other) {
            return earned.multiply(other.possible).compareTo(other.earned.multiply(possible));
        }
    }

    private boolean isCommon(int statement) {
        for (Integer position : positions[statement]) {
            if (position == null) {
                return false;
            }
        }
        return true;
    }

    /** The sum for one party: u is the voter's value, p the party's, w the weight, as in the description. */
    Sum sum(int party, boolean cityBlock, boolean commonAlone) {
        BigInteger earned = ZERO;
        BigInteger possible = ZERO;
        int counted = 0;
        for (int i = 0; i < positions.length; i++) {
            Integer u = answers[i];
            Integer p = positions[i][party];
            if (u == null || p == null || commonAlone && !isCommon(i)) {
                continue;
            }
            BigInteger w = BigInteger.valueOf(weights[i]);
            BigInteger span = BigInteger.valueOf(points - 1);
            BigInteger apart = BigInteger.valueOf(u).subtract(BigInteger.valueOf(p)).abs();
            if (cityBlock) {
                earned = earned.add(w.multiply(span.subtract(apart)));
                possible = possible.add(w.multiply(span));
            } else {
                earned = earned.add(apart.equals(ZERO) ? w : ZERO);
                possible = possible.add(w);
            }
            counted++;
        }
        return new Sum(earned, possible, counted);
    }

    /** One more than the number of parties that are closer; 0 for all where too little is common. */
    int rank(int party, boolean cityBlock, int minimum) {
        Sum own = sum(party, cityBlock, true);
        int rank = 1;
        for (int other = 0; other < positions[0].length; other++) {
            rank += own.counted() >= minimum && sum(other, cityBlock, true).compareTo(own) > 0 ? 1 : 0;
        }
        return own.counted() < minimum ? 0 : rank;
    }

    /** The common sums of two neighbours compared: their difference against the largest of one statement. */
    String compare(int above, int below, boolean cityBlock) {
        Sum more = sum(above, cityBlock, true);
        Sum less = sum(below, cityBlock, true);
        List<BigInteger> largest = new ArrayList<>(List.of(ZERO));
        for (int i = 0; i < positions.length; i++) {
            if (answers[i] != null && isCommon(i)) {
                largest.add(BigInteger.valueOf(weights[i] * (cityBlock ? points - 1L : 1L)));
            }
        }
        BigInteger threshold = largest.stream().reduce(BigInteger::max).orElseThrow();
        int difference = more.earned().subtract(less.earned()).compareTo(threshold);
        return more.compareTo(less) == 0 ? "EQUAL" : difference < 0 ? "NEARLY_EQUAL" : "APART";
    }
}

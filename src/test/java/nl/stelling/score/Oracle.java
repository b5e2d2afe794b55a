// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scoring once more, written from its description alone, in the simplest way there is: integers without a limit, a
 * table of values, no word of the program. Slow, and right for reasons of its own.
 *
 * @param points on the scale, 3 or 5
 * @param positions a row for each statement, a column for each party; null is silence
 * @param answers of the voter; null is no answer
 * @param weights of the statements
 * @param method by name
 * @param silence by name
 */
record Oracle(int points, Integer[][] positions, Integer[] answers, int[] weights, String method, String silence) {

    private static final MathContext DIGITS = new MathContext(60);

    /**
     * What one party gets: the sums above and below the line, statements that count, and the largest below the line of
     * a single statement. By the Euclidean method the two sums are a and b, of which the score takes the roots.
     */
    record Sum(boolean roots, BigInteger above, BigInteger below, int counted, BigInteger largest) {

        String shown(int minimum) {
            return above + " of " + below + " over " + counted + (counted < minimum ? "" : " = " + percent() + "%");
        }

        /** Whether the percentage lies exactly between two whole ones. */
        boolean isHalf() {
            return counted > 0 && IntStream.range(0, 100).anyMatch(p -> against(2 * p + 1) == 0);
        }

        /** Halves upwards: the largest whole p with p - 1/2 no larger than a hundred times the score. */
        private int percent() {
            int p = 0;
            while (p < 100 && against(2 * p + 1) >= 0) {
                p++;
            }
            return p;
        }

        /** The score compared with so many two-hundredths. */
        private int against(int parts) {
            BigInteger whole = BigInteger.valueOf(200);
            // 1 - sqrt(a/b) >= k/200 is a/b <= (1 - k/200)²
            return roots
                    ? below.multiply(whole.subtract(BigInteger.valueOf(parts)).pow(2))
                            .compareTo(above.multiply(whole.pow(2)))
                    : above.multiply(whole).compareTo(below.multiply(BigInteger.valueOf(parts)));
        }

        /** Above zero when this score is higher. */
        int compareTo(Sum other) {
            int sign = above.multiply(other.below).compareTo(other.above.multiply(below));
            return roots ? -sign : sign;
        }

        /** The part of the line below that lies between two scores, to sixty digits. */
        BigDecimal difference(Sum other) {
            return roots
                    ? new BigDecimal(other.above).sqrt(DIGITS).subtract(new BigDecimal(above).sqrt(DIGITS))
                    : new BigDecimal(above.subtract(other.above));
        }

        BigDecimal step() {
            return roots ? new BigDecimal(largest).sqrt(DIGITS) : new BigDecimal(largest);
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

    private boolean isRoots() {
        return method.equals("EUCLIDEAN");
    }

    /** The sum for one party. */
    Sum sum(int party, boolean commonAlone) {
        Sum sum = new Sum(isRoots(), ZERO, ZERO, 0, ZERO);
        for (int i = 0; i < positions.length; i++) {
            Integer said = answers[i];
            Integer held = positions[i][party];
            if (said == null || commonAlone && !isCommon(i)) {
                continue;
            }
            int half = (points - 1) / 2;
            if (held == null && silence.equals("NEUTRAL")) {
                held = 0;
            } else if (held == null && silence.equals("WORST")) {
                held = Math.abs(said + half) > Math.abs(said - half) ? -half : half;
            }
            if (held != null) {
                sum = plus(sum, BigInteger.valueOf(said), BigInteger.valueOf(held), BigInteger.valueOf(weights[i]));
            }
        }
        return sum;
    }

    /** u is the voter's value, p the party's, w the weight, as in the description. */
    private Sum plus(Sum sum, BigInteger u, BigInteger p, BigInteger w) {
        BigInteger span = BigInteger.valueOf(points - 1);
        BigInteger m = span.divide(TWO);
        BigInteger apart = u.subtract(p).abs();
        BigInteger above = switch (method) {
            case "AGREEMENT" -> u.equals(p) ? w : ZERO;
            case "CITY_BLOCK" -> w.multiply(span.subtract(apart));
            case "DIRECTIONAL" -> w.multiply(m.pow(2).add(u.multiply(p)));
            case "EUCLIDEAN" -> w.multiply(apart).pow(2);
            case "HYBRID" -> w.multiply(m.multiply(span.subtract(apart)).add(m.pow(2)).add(u.multiply(p)));
            default -> throw new IllegalArgumentException(method);
        };
        BigInteger below = switch (method) {
            case "AGREEMENT" -> w.multiply(ONE);
            case "CITY_BLOCK" -> w.multiply(span);
            case "DIRECTIONAL" -> w.multiply(TWO).multiply(m.pow(2));
            case "EUCLIDEAN" -> w.multiply(span).pow(2);
            default -> w.multiply(TWO.pow(2)).multiply(m.pow(2));
        };
        return new Sum(sum.roots, sum.above.add(above), sum.below.add(below), sum.counted + 1,
                sum.largest.max(below));
    }

    /** The sums of all parties. */
    List<Sum> sums(boolean commonAlone) {
        return IntStream.range(0, positions[0].length).mapToObj(party -> sum(party, commonAlone)).toList();
    }

    /** One more than the number of parties that are closer; 0 where too little is compared. */
    static int rank(Sum own, List<Sum> all, int minimum) {
        long closer = all.stream().filter(sum -> sum.counted >= minimum && sum.compareTo(own) > 0).count();
        return own.counted < minimum ? 0 : (int) closer + 1;
    }

    /** The common scores of two neighbours compared: their difference against the largest of one statement. */
    static String compare(Sum more, Sum less) {
        return more.compareTo(less) == 0
                ? "EQUAL"
                : more.difference(less).compareTo(more.step()) < 0 ? "NEARLY_EQUAL" : "APART";
    }
}

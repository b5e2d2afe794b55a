// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.math.BigInteger;

/**
 * An exact share of points; never a floating-point number, for that gets exact halves wrong.
 *
 * @param numerator 0 to the denominator
 * @param denominator at least 1
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** Up to here 200 times a number and one more, and the product of two numbers, fit into a long. */
    private static final long SMALL = 1L << 31;

    /** @throws IllegalArgumentException if it is no share: negative, above one, or of nothing */
    public Fraction {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** Whole percents, halves upwards: floor((200 n + d) / 2d). */
    public int percent() {
        if (denominator < SMALL) {
            return (int) ((200 * numerator + denominator) / (2 * denominator));
        }
        BigInteger whole = BigInteger.valueOf(denominator);
        return BigInteger.valueOf(200).multiply(BigInteger.valueOf(numerator)).add(whole)
                .divide(whole.shiftLeft(1)).intValueExact();
    }

    /** By value, through cross-multiplication: 1/2 and 2/4 compare as equal, though they are not the same record. */
    @Override
    public int compareTo(Fraction other) {
        return denominator < SMALL && other.denominator < SMALL
                ? Long.compare(numerator * other.denominator, other.numerator * denominator)
                : BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(other.denominator)).compareTo(
                        BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }
}

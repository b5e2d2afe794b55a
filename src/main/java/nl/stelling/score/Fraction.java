// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

/**
 * An exact share of points; never a floating-point number, for that gets exact halves wrong.
 *
 * @param numerator 0 to the denominator
 * @param denominator at least 1
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** @throws IllegalArgumentException if it is no share: negative, above one, or of nothing */
    public Fraction {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** Whole percents, halves upwards: floor((200 n + d) / 2d). */
    public int percent() {
        return (int) (Math.addExact(Math.multiplyExact(200, numerator), denominator)
                / Math.multiplyExact(2, denominator));
    }

    /** By value, through cross-multiplication: 1/2 and 2/4 compare as equal, though they are not the same record. */
    @Override
    public int compareTo(Fraction other) {
        return Long.compare(Math.multiplyExact(numerator, other.denominator),
                Math.multiplyExact(other.numerator, denominator));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

/**
 * A party's place in the order.
 *
 * @param rank from 1; equal scores share one, and the next rank is skipped. 0 where nothing can be ordered
 * @param toAbove how it compares with the row above it, and with that row alone
 */
public record Standing(Match match, int rank, Comparison toAbove) {

    /** How two neighbours compare. */
    public enum Comparison {
        /** There is no row above, or nothing can be compared. */
        NONE,
        /** The fractions are equal. */
        EQUAL,
        /** The difference is smaller than the points of one statement. */
        NEARLY_EQUAL,
        /** The difference is at least one whole statement. */
        APART
    }
}

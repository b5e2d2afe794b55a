// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

/**
 * A party's place in the order.
 *
 * @param rank from 1; equal scores share one, and the next rank is skipped. 0 where nothing can be ordered
 * @param ownRank the same among the scores over each party's own statements, for who compares with a system that ranks
 *     those; 0 for a party of which too little was compared. It orders nothing here
 * @param toAbove how it compares with the row above it, and with that row alone
 */
public record Standing(Match match, int rank, int ownRank, Comparison toAbove) {

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

    /** The rank among the scores over this scope. */
    public int rank(Scope scope) {
        return switch (scope) {
            case COMMON -> rank;
            case OWN -> ownRank;
        };
    }
}

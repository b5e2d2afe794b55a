// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

/** The points of every party for many voters: room that a {@link BulkScorer} fills, and fills again. */
public final class Points {

    private final int size;
    private final boolean shares;
    private final int[][] lost;
    private final int[][] possible;

    /** @param shares whether all parties have the same possible points, which are then kept once */
    Points(int parties, int size, boolean shares) {
        this.size = size;
        this.shares = shares;
        this.lost = new int[parties][size];
        this.possible = new int[shares ? 1 : parties][size];
    }

    /** How many parties there are. */
    public int parties() {
        return lost.length;
    }

    /** How many voters there is room for. */
    public int size() {
        return size;
    }

    /** The points that a party earns with a voter. */
    public int earned(int party, int voter) {
        return possible(party, voter) - lost[party][voter];
    }

    /** The points that a party could have earned with a voter; 0 where they have nothing to compare. */
    public int possible(int party, int voter) {
        return possible[shares ? 0 : party][voter];
    }

    /** Whether all parties have the same possible points, so that fewer points lost is always closer. */
    boolean shares() {
        return shares;
    }

    /** For each voter, the points that a party could have earned and did not. */
    int[] lost(int party) {
        return lost[party];
    }

    int[][] possible() {
        return possible;
    }
}

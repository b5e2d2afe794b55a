// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import java.util.Arrays;

/** Counts who stands first with many voters. A voter who shares nothing with anybody has no first place. */
public final class Firsts {

    private final long[] first;
    private final long[] alone;
    private long tied;

    /** Nothing counted yet, of so many parties. */
    public Firsts(int parties) {
        this.first = new long[parties];
        this.alone = new long[parties];
    }

    /**
     * Counts these voters in.
     *
     * @throws IllegalArgumentException if the parties' scores are over different statements
     */
    public void add(Points points) {
        int[] least = least(points);
        int[] sharing = new int[least.length];
        int[] possible = points.possible()[0];
        for (int party = 0; party < points.parties(); party++) {
            int[] lost = points.lost(party);
            for (int voter = 0; voter < least.length; voter++) {
                sharing[voter] += lost[voter] == least[voter] ? 1 : 0;
            }
        }
        for (int party = 0; party < points.parties(); party++) {
            int[] lost = points.lost(party);
            int won = 0;
            int single = 0;
            for (int voter = 0; voter < least.length; voter++) {
                int wins = lost[voter] == least[voter] && possible[voter] > 0 ? 1 : 0;
                won += wins;
                single += sharing[voter] == 1 ? wins : 0;
            }
            first[party] += won;
            alone[party] += single;
        }
        for (int voter = 0; voter < least.length; voter++) {
            tied += sharing[voter] > 1 && possible[voter] > 0 ? 1 : 0;
        }
    }

    /** For each voter, the least that any party has lost. */
    static int[] least(Points points) {
        if (!points.shares()) {
            throw new IllegalArgumentException("scores over different statements have no order");
        }
        int[] least = new int[points.size()];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int party = 0; party < points.parties(); party++) {
            int[] lost = points.lost(party);
            for (int voter = 0; voter < least.length; voter++) {
                least[voter] = Math.min(least[voter], lost[voter]);
            }
        }
        return least;
    }

    /** With how many voters no other party is closer than this one. */
    public long first(int party) {
        return first[party];
    }

    /** With how many of those it shares the first place with nobody. */
    public long alone(int party) {
        return alone[party];
    }

    /** With how many voters the first place is shared. */
    public long tied() {
        return tied;
    }
}

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
        for (int party = 0; party < points.parties(); party++) {
            int[] lost = points.lost(party);
            for (int voter = 0; voter < least.length; voter++) {
                sharing[voter] += Kernel.same(lost[voter], least[voter]);
            }
        }
        int[] possible = points.possible()[0];
        int[] any = new int[least.length];
        int[] single = new int[least.length];
        for (int voter = 0; voter < least.length; voter++) {
            any[voter] = 1 - Kernel.same(possible[voter], 0);
            single[voter] = any[voter] & Kernel.same(sharing[voter], 1);
        }
        for (int party = 0; party < points.parties(); party++) {
            first[party] += wins(points.lost(party), least, any);
            alone[party] += wins(points.lost(party), least, single);
        }
        tied += Arrays.stream(any).asLongStream().sum() - Arrays.stream(single).asLongStream().sum();
    }

    private static int wins(int[] lost, int[] least, int[] counts) {
        int wins = 0;
        for (int voter = 0; voter < least.length; voter++) {
            wins += Kernel.same(lost[voter], least[voter]) & counts[voter];
        }
        return wins;
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

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import java.util.Arrays;

/**
 * The loops over voters. Each is as plain as can be: no branch, no call but {@link Long#bitCount}, one array after the
 * other, so that the compiler makes each step one for eight voters where the processor can. A party's values are words as
 * the voters' are; {@code held} has a bit for each statement that may count for it.
 */
final class Kernel {

    private Kernel() {}

    /** Counts the bits of some words, as the weights have it, onto {@code sums}. */
    static void count(long[] words, long[][] extras, int[] sums) {
        for (int voter = 0; voter < sums.length; voter++) {
            sums[voter] += Long.bitCount(words[voter]);
        }
        for (int digit = 0; digit < extras.length; digit++) {
            long[] extra = extras[digit];
            for (int voter = 0; voter < sums.length; voter++) {
                sums[voter] += Long.bitCount(words[voter] & extra[voter]) << digit;
            }
        }
    }

    /** The statements that count: those that are answered and held. */
    static void both(long[] answered, long held, long[] into) {
        for (int voter = 0; voter < into.length; voter++) {
            into[voter] = answered[voter] & held;
        }
    }

    /** The statements whose values differ in one step. */
    static void differ(long[] values, long party, long[] answered, long held, long[] into) {
        for (int voter = 0; voter < into.length; voter++) {
            into[voter] = (values[voter] ^ party) & answered[voter] & held;
        }
    }

    /** The statements whose values differ in any step. */
    static void differAnywhere(long[][] values, long[] party, long[] answered, long held, long[] into) {
        Arrays.fill(into, 0);
        for (int step = 0; step < values.length; step++) {
            long[] value = values[step];
            long other = party[step];
            for (int voter = 0; voter < into.length; voter++) {
                into[voter] |= (value[voter] ^ other) & answered[voter] & held;
            }
        }
    }

    /** City block for the usual case, in one go: three points, 64 statements, weights 1 and 2. */
    static void cityBlock(long[][] values, long[] party, long[] answered, long held, long[] extra, int[] lost) {
        long[] above = values[0];
        long[] top = values[1];
        long partyAbove = party[0];
        long partyTop = party[1];
        for (int voter = 0; voter < lost.length; voter++) {
            long both = answered[voter] & held;
            long low = (above[voter] ^ partyAbove) & both;
            long high = (top[voter] ^ partyTop) & both;
            lost[voter] = Long.bitCount(low) + Long.bitCount(high) + Long.bitCount(low & extra[voter])
                    + Long.bitCount(high & extra[voter]);
        }
    }

    /** Agreement for the usual case, in one go. */
    static void agreement(long[][] values, long[] party, long[] answered, long held, long[] extra, int[] lost) {
        long[] above = values[0];
        long[] top = values[1];
        long partyAbove = party[0];
        long partyTop = party[1];
        for (int voter = 0; voter < lost.length; voter++) {
            long other = ((above[voter] ^ partyAbove) | (top[voter] ^ partyTop)) & answered[voter] & held;
            lost[voter] = Long.bitCount(other) + Long.bitCount(other & extra[voter]);
        }
    }

    /** 1 where two numbers are the same, else 0; a comparison would keep the loop around it from being widened. */
    static int same(int one, int other) {
        int difference = one ^ other;
        return 1 + ((difference | -difference) >> (Integer.SIZE - 1));
    }
}

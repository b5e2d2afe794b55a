// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a group of visitors answered together, as sums. It names no day, and no record says which sessions are in it.
 *
 * @param id no other record has it, of whatever booth
 * @param checksum of the set that they answered
 * @param sessions how many there were, at least {@link Totals#GROUP}
 * @param sums for each statement, in the order of the set: how many chose each stance of the scale, from agreeing most
 *     to agreeing least, and last how many gave no answer
 */
public record Batch(String id, String branch, String kiosk, String set, String version, String checksum, int sessions,
        SequencedMap<String, List<Integer>> sums) {

    /** @throws IllegalArgumentException if it is no group, or if a statement's sums are not those of that group */
    public Batch {
        LinkedHashMap<String, List<Integer>> copy = new LinkedHashMap<>();
        sums.forEach((statement, counts) -> copy.put(statement, List.copyOf(counts)));
        sums = Collections.unmodifiableSequencedMap(copy);
        if (sessions < Totals.GROUP || !sums.values().stream().allMatch(counts -> areOf(sessions, counts))) {
            throw new IllegalArgumentException("no sums of " + sessions + " sessions");
        }
    }

    /** Whether these are the sums of one statement: three stances or five, and no answer. */
    static boolean areOf(int sessions, List<Integer> counts) {
        return (counts.size() == 4 || counts.size() == 6)
                && counts.stream().mapToLong(Integer::longValue).sum() == sessions;
    }
}

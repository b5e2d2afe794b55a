// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The problems of one reading as they are found. Knows in which order the files were read, to put them in order. */
final class Problems {

    private final List<Problem> kept = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private int more;

    /** Says that a file is being read now: its problems stand after those of the files before it. */
    void begin(String file) {
        order.putIfAbsent(file, order.size());
    }

    void add(String file, String pointer, int line, Rule rule, String found, String expected) {
        if (isFull()) {
            more++;
            return;
        }
        begin(file);
        kept.add(new Problem(Shown.visible(file), Shown.pointer(pointer), line, rule, Shown.of(found), expected));
    }

    /** A problem of a file as a whole, or of the set as a whole where the file is empty. */
    void add(String file, Rule rule, String found, String expected) {
        add(file, "", 0, rule, found, expected);
    }

    /** How many there are up to now. */
    int count() {
        return kept.size() + more;
    }

    /** Whether further problems are only counted: what costs time to find out about them can be left. */
    boolean isFull() {
        return kept.size() == Limits.PROBLEMS;
    }

    /** All of them, by file in reading order and then by line. */
    List<Problem> inOrder() {
        List<Problem> all = new ArrayList<>(kept);
        all.sort(Comparator.<Problem>comparingInt(problem -> order.getOrDefault(problem.file(), order.size()))
                .thenComparingInt(Problem::line));
        if (more > 0) {
            all.add(new Problem("", "", 0, Rule.TOO_MANY_PROBLEMS, Integer.toString(more),
                    Integer.toString(Limits.PROBLEMS)));
        }
        return List.copyOf(all);
    }
}

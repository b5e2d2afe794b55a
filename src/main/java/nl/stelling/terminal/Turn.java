// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes of one line that the voter typed.
 *
 * @param lines what is said of it
 * @param isLast whether the voter stops
 */
record Turn(Talk talk, List<String> lines, boolean isLast) {

    Turn {
        lines = List.copyOf(lines);
    }

    /** A turn after which the talk goes on. */
    static Turn of(Talk talk, List<String> lines) {
        return new Turn(talk, lines, false);
    }

    /** The same turn, with something said first. */
    Turn begunWith(List<String> first) {
        List<String> all = new ArrayList<>(first);
        all.addAll(lines);
        return new Turn(talk, all, isLast);
    }
}

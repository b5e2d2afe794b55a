// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is said when the voter comes somewhere. */
final class Arrival {

    private Arrival() {}

    /** At the very first place, or where everything must be said anew: with what can be typed there. */
    static List<String> first(Talk talk) {
        List<String> lines = new ArrayList<>(Spoken.of(talk));
        lines.add(Hints.of(talk));
        return lines;
    }

    /** Back where the voter was before: the rest was heard, and can be heard again. */
    static List<String> back(Talk now) {
        Words words = now.words();
        List<String> brief = Spoken.brief(now.view(), words);
        List<String> lines = new ArrayList<>(brief);
        if (!brief.equals(Spoken.of(now))) {
            lines.add(words.of(Key.TERMINAL_MORE));
        }
        lines.add(Hints.of(now));
        return lines;
    }

    /** After a move: with what can be typed there, unless that was said of the place before it. */
    static List<String> after(Talk before, Talk now) {
        return now.isWhere(before) ? Spoken.of(now) : first(now);
    }
}

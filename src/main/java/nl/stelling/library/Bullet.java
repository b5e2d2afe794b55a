// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One point of a list in a programme: from after its mark to the end of the line or to the next mark, for several may
 * have run together on one line.
 */
record Bullet(int start, int end) {

    private static final char MARK = '•';

    /** A part so short that stands in no pledge, such as the word “and” between two, is not missing. */
    private static final int CONNECTIVE = 12;

    /** All bullets of a text. */
    static List<Bullet> of(String text) {
        List<Bullet> bullets = new ArrayList<>();
        for (int mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, mark + 1)) {
            int line = text.indexOf('\n', mark);
            int next = text.indexOf(MARK, mark + 1);
            int end = Math.min(line < 0 ? text.length() : line, next < 0 ? text.length() : next);
            bullets.add(new Bullet(mark + 1, end));
        }
        return bullets;
    }

    /** The number of the bullet that a part of the text stands in, counted from 1; 0 where it stands in none. */
    static int numberOf(List<Bullet> bullets, int start, int end) {
        for (int i = 0; i < bullets.size(); i++) {
            if (start < bullets.get(i).end && end > bullets.get(i).start) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The first part of this bullet that is not covered and says something; empty where all is. */
    String uncovered(String text, BitSet covered) {
        for (int from = covered.nextClearBit(start); from < end; from = covered.nextClearBit(from)) {
            int next = covered.nextSetBit(from);
            int to = next < 0 ? end : Math.min(next, end);
            String part = text.substring(from, to).strip();
            if (part.length() > CONNECTIVE) {
                return part;
            }
            from = to;
        }
        return "";
    }
}

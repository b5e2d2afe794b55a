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
            int end = mark + 1;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != MARK) {
                end++;
            }
            bullets.add(new Bullet(mark + 1, end));
        }
        return bullets;
    }

    /** The number of the bullet that a part of the text stands in, counted from 1; 0 where it stands in none. */
    static int numberOf(List<Bullet> bullets, int start, int end) {
        // They stand in order: halving finds the first that ends after the part begins
        int low = 0;
        int high = bullets.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bullets.get(middle).end > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < bullets.size() && bullets.get(low).start < end ? low + 1 : 0;
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

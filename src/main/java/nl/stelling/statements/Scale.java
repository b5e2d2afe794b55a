// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/** The scale on which a set is answered: a whole number of steps on either side of the middle. */
public enum Scale {
    /** Eens, geen van beide, oneens: +1, 0, -1. */
    THREE_POINT(1),
    /** With helemaal eens and helemaal oneens: +2 to -2. */
    FIVE_POINT(2);

    private final int max;

    Scale(int max) {
        this.max = max;
    }

    /** The largest value; the smallest is its opposite. */
    public int max() {
        return max;
    }

    /** The largest value minus the smallest: 2 or 4. */
    public int span() {
        return 2 * max;
    }

    /** Whether this stance can be taken on this scale. */
    public boolean has(Stance stance) {
        return Math.abs(stance.value()) <= max;
    }
}

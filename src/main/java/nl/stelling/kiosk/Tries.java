// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.time.Duration;

/**
 * How often a PIN was mistyped in a row, and how long the pad stays shut for it. Of time it knows only how much passed
 * while somebody watched, never what time it is: a clock that is set forwards opens nothing, and one that is set back
 * shuts nobody out.
 *
 * @param wrong tries in a row that were not right, at most {@link #MOST}
 * @param left how long it takes until the next try, at most {@link #LONGEST_WAIT}
 */
public record Tries(int wrong, Duration left) {

    /** So many tries are free. */
    public static final int FREE = 3;
    /** Counting stops here: it makes no difference any more. */
    public static final int MOST = 1000;
    /** How long the last free try makes one wait; each further try twice as long. */
    public static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** Nobody tried anything. */
    public static final Tries NONE = new Tries(0, Duration.ZERO);
    /** Where what was kept cannot be read: as after very many tries. */
    public static final Tries UNKNOWN = new Tries(MOST, LONGEST_WAIT);

    /** @throws IllegalArgumentException if there are fewer than none or more than can be */
    public Tries {
        if (wrong < 0 || wrong > MOST || left.isNegative() || left.compareTo(LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException(wrong + " tries, " + left);
        }
    }

    /** Whether a PIN may be tried now. */
    public boolean isOpen() {
        return left.isZero();
    }

    /**
     * One more try. It counts as wrong, and is to be kept as such, before anybody looks whether it is right: a plug
     * that is pulled meanwhile gains nothing. While the pad is shut there is no try.
     */
    public Tries attempted() {
        if (!isOpen()) {
            return this;
        }
        int more = Math.min(wrong + 1, MOST);
        return new Tries(more, waitAfter(more));
    }

    /** That try was right. */
    public Tries right() {
        return NONE;
    }

    /** So much later; a time that runs backwards counts as none. */
    public Tries passed(Duration elapsed) {
        if (elapsed.isNegative() || isOpen()) {
            return this;
        }
        return new Tries(wrong, elapsed.compareTo(left) < 0 ? left.minus(elapsed) : Duration.ZERO);
    }

    /** After a restart nobody knows how long it lasted: the wait begins anew. */
    public Tries restarted() {
        return new Tries(wrong, waitAfter(wrong));
    }

    private static Duration waitAfter(int wrong) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT;
        for (int i = FREE; i < wrong && wait.compareTo(LONGEST_WAIT) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}

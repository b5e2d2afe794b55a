// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

/**
 * Time for a discussion. It is told that a second has passed; it asks no clock.
 *
 * @param left seconds, 0 to {@link #LONGEST}
 */
public record Timer(int left, boolean isRunning) {

    /** The longest discussion, in seconds. */
    public static final int LONGEST = 30 * 60;
    /** Nothing to wait for. */
    public static final Timer OFF = new Timer(0, false);

    /** @throws IllegalArgumentException if the time lies outside 0 to {@link #LONGEST} */
    public Timer {
        if (left < 0 || left > LONGEST) {
            throw new IllegalArgumentException("seconds: " + left);
        }
    }

    Timer afterASecond() {
        return isRunning && left > 0 ? new Timer(left - 1, left > 1) : this;
    }

    Timer toggled() {
        return new Timer(left, !isRunning && left > 0);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import javafx.animation.AnimationTimer;

/** Waits until the first frame of a window has been painted, which has the machine to itself until then. */
final class FirstFrame extends AnimationTimer {

    /** A fifth of a second: JavaFX does not tell when a frame has been painted, and three pulses later it had not been. */
    private static final int PULSES = 12;

    private final Runnable whenPainted;
    private int pulses;

    FirstFrame(Runnable whenPainted) {
        this.whenPainted = whenPainted;
    }

    @Override
    public void handle(long now) {
        if (++pulses == PULSES) {
            stop();
            whenPainted.run();
        }
    }
}

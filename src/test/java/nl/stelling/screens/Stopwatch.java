// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Does one thing after another, each at the start of a pulse, and takes the time until the pulse after the next begins:
 * by then what it changed is painted, for a pulse waits until the former is.
 */
final class Stopwatch extends AnimationTimer {

    /** How many pulses pass between two things, so that neither waits for the other. */
    private static final int REST = 3;

    /** @param isDone whether what the deed asked for is there: at once, or when work elsewhere is done */
    private record Task(Times times, boolean isTimed, Runnable deed, BooleanSupplier isDone) {}

    private final Deque<Task> tasks = new ArrayDeque<>();
    private Runnable whenDone = () -> {};
    private int rest;
    private long began;
    private long hadWorked;
    private long laidOut;
    private boolean isRunning;
    private boolean isThere;

    Stopwatch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> laidOut = worked());
    }

    /** What the thread of the window has worked: other programs make it wait, but not work. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void timed(Times times, Runnable deed) {
        timed(times, deed, () -> true);
    }

    /** The same for what comes of work elsewhere: until it is there, and painted. */
    void timed(Times times, Runnable deed, BooleanSupplier isDone) {
        tasks.add(new Task(times, true, deed, isDone));
    }

    void untimed(Runnable deed) {
        tasks.add(new Task(new Times("", 0), false, deed, () -> true));
    }

    /** Begins, and says when all is done. */
    void run(Runnable done) {
        whenDone = done;
        start();
    }

    @Override
    public void handle(long now) {
        if (isRunning && !isThere) {
            // What is there by now is painted in this pulse
            isThere = tasks.getFirst().isDone().getAsBoolean();
        } else if (isRunning) {
            Task task = tasks.removeFirst();
            if (task.isTimed()) {
                task.times().add(System.nanoTime() - began, laidOut - hadWorked);
            }
            isRunning = false;
            rest = REST;
        } else if (rest-- <= 0) {
            if (tasks.isEmpty()) {
                stop();
                whenDone.run();
                return;
            }
            isRunning = true;
            began = System.nanoTime();
            hadWorked = worked();
            laidOut = hadWorked;
            tasks.getFirst().deed().run();
            isThere = tasks.getFirst().isDone().getAsBoolean();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file that is written every few seconds while the thread of the window answers: whoever watches it restarts a booth
 * that hangs. It holds the time and nothing else.
 */
final class Heartbeat {

    private static final long EACH_SECONDS = 10;

    private final Path file;
    private final AtomicBoolean isAlive = new AtomicBoolean(true);

    Heartbeat(Path file) {
        this.file = file;
    }

    /** Beats from now on: the window is asked here, and what it answered is written down at the next beat. */
    void go(ScheduledExecutorService waiting, Executor windowThread) {
        var _ = waiting.scheduleAtFixedRate(() -> beat(windowThread), 0, EACH_SECONDS, TimeUnit.SECONDS);
    }

    void beat(Executor windowThread) {
        if (isAlive.compareAndSet(true, false)) {
            try {
                Files.write(file, (Instant.now() + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // Who watches the file sees that it is old; a booth that can be used goes on meanwhile
            }
        }
        windowThread.execute(() -> isAlive.set(true));
    }
}

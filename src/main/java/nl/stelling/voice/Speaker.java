// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.stelling.present.Aloud.Part;
import nl.stelling.present.Voice;

/**
 * Reads aloud by one process at a time. All that it does it does on a worker of one thread, in the order in which it was
 * asked; while something is read, that thread is free for other work.
 */
public final class Speaker {

    private static final int PROBE_SECONDS = 4;
    private static final int END_MILLIS = 700;

    private final List<Engine> engines;
    private final Launcher launcher;
    private final Volume volume;
    private final Executor worker;
    private final Consumer<Voice> told;
    /** The process that speaks, if one does; also read when the program ends, on whatever thread. */
    private final AtomicReference<List<Process>> running = new AtomicReference<>(List.of());
    private List<Engine> found = List.of();
    private boolean hasLooked;
    /** What ends after something else has begun is no news any more. */
    private int turn;

    /**
     * @param engines that the system may have
     * @param volume how loud
     * @param worker of one thread
     * @param told hears, on the worker, what the voice does
     */
    public Speaker(List<Engine> engines, Volume volume, Executor worker, Consumer<Voice> told) {
        this(engines, volume, Launcher.SYSTEM, worker, told);
    }

    Speaker(List<Engine> engines, Volume volume, Launcher launcher, Executor worker, Consumer<Voice> told) {
        this.engines = List.copyOf(engines);
        this.volume = volume;
        this.launcher = launcher;
        this.worker = worker;
        this.told = told;
    }

    /** Finds out whether there is a voice. */
    public void look() {
        worker.execute(() -> told.accept(isThere() ? Voice.READY : Voice.NONE));
    }

    /** Reads this, and nothing else any more. */
    public void read(List<Part> parts) {
        worker.execute(() -> {
            end();
            if (isThere()) {
                told.accept(Voice.SPEAKING);
                next(parts, turn);
            } else {
                told.accept(Voice.NONE);
            }
        });
    }

    /** Is silent. */
    public void stop() {
        worker.execute(() -> {
            if (end()) {
                told.accept(Voice.READY);
            }
        });
    }

    /** Is silent at once, on the thread that asks: for the end of the program. */
    public void close() {
        silence();
    }

    private boolean isThere() {
        if (!hasLooked) {
            found = engines.stream().filter(engine -> endsWell(engine.probe())).limit(1).toList();
            hasLooked = true;
        }
        return !found.isEmpty();
    }

    private boolean endsWell(List<String> command) {
        try {
            Process process = launcher.start(command);
            process.getOutputStream().close();
            boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void next(List<Part> parts, int mine) {
        if (parts.isEmpty()) {
            told.accept(Voice.READY);
            return;
        }
        Engine engine = found.getFirst();
        Part part = parts.getFirst();
        try {
            Process process = launcher.start(engine.command(part, volume));
            running.set(List.of(process));
            // What goes wrong afterwards is the worker's to tell, not this future's
            var _ = process.onExit()
                    .thenAccept(ended -> worker.execute(() -> ended(ended, parts.subList(1, parts.size()), mine)));
            try (OutputStream input = process.getOutputStream()) {
                input.write(engine.input(part, volume).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            end();
            told.accept(Voice.FAILED);
        }
    }

    private void ended(Process process, List<Part> rest, int mine) {
        if (mine != turn) {
            return;
        }
        running.set(List.of());
        if (process.exitValue() == 0) {
            next(rest, mine);
        } else {
            told.accept(Voice.FAILED);
        }
    }

    /** Ends what is read; whether anything was. */
    private boolean end() {
        turn++;
        return silence();
    }

    private boolean silence() {
        List<Process> ending = running.getAndSet(List.of());
        ending.forEach(Speaker::kill);
        if (!ending.isEmpty()) {
            found.stream().map(Engine::cancel).filter(command -> !command.isEmpty()).forEach(this::endsWell);
        }
        return !ending.isEmpty();
    }

    /** Two voices at once are none: the next one waits until this one is gone. */
    private static void kill(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

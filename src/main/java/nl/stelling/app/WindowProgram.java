// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import nl.stelling.command.Options;
import nl.stelling.library.Reading;

/** The program in a window, where there is a display for one. */
final class WindowProgram {

    private final Options options;
    private final Executor worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("worker")
            .uncaughtExceptionHandler((_, mistake) -> failed(mistake)).factory());

    WindowProgram(Options options) {
        this.options = options;
    }

    /** Opens the window; false where there is no display, or nothing that can draw on it. The window lives on. */
    boolean open() {
        CompletableFuture<Window> window = new CompletableFuture<>();
        // The set is read while JavaFX starts: each takes about as long as the other
        worker.execute(() -> {
            Reading reading = options.set().read();
            Window ready = window.join();
            Platform.runLater(() -> ready.open(reading));
        });
        try {
            Platform.startup(() -> window.complete(new Window(options.language(), worker)));
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /** Slow work that fails by a mistake of ours leaves nothing to show. */
    private static void failed(Throwable mistake) {
        System.getLogger("nl.stelling").log(ERROR, "slow work failed", mistake);
        Platform.exit();
    }
}

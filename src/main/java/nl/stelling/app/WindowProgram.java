// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import nl.stelling.command.Options;
import nl.stelling.command.SetChoice;
import nl.stelling.library.Reading;
import nl.stelling.screens.Styles;

/** The program in a window, where there is a display for one. */
final class WindowProgram {

    private static final int FAILED = 1;

    private final Options options;
    private final CompletableFuture<Reading> reading = new CompletableFuture<>();
    private final Executor worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("worker")
            .uncaughtExceptionHandler((_, mistake) -> failed(mistake)).factory());

    WindowProgram(Options options) {
        this.options = options;
    }

    /** Opens the window; false where there is no display, or nothing that can draw on it. The window lives on. */
    boolean open() {
        // The set is read while JavaFX starts: each takes about as long as the other
        worker.execute(() -> reading.complete(options.set().read()));
        try {
            Platform.startup(this::show);
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /** The set that was to be shown, for who shows it otherwise. */
    Reading reading() {
        return reading.join();
    }

    private void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> failed(mistake));
        Window window = new Window(options.language(), worker, Permissions.ofComputer());
        worker.execute(() -> {
            // No screen is needed for it yet; a scene would be too early, as it asks for pulses
            Styles.loadTypeface();
            Reading read = reading();
            Platform.runLater(() -> window.open(where(), read, options.opening()));
        });
    }

    private String where() {
        return switch (options.set()) {
            case SetChoice.Bundled() -> "";
            case SetChoice.At(var path) -> OtherSets.where(path);
        };
    }

    /** A mistake of ours before there is anything to go on with: a process without a window helps nobody. */
    private static void failed(Throwable mistake) {
        System.getLogger("nl.stelling").log(ERROR, "Stelling could not start", mistake);
        System.exit(FAILED);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import nl.stelling.command.Options;
import nl.stelling.library.Reading;

/** The program in a window, where there is a display for one. */
final class WindowProgram {

    private final Options options;
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("worker").factory());

    WindowProgram(Options options) {
        this.options = options;
    }

    /** Opens the window; false where there is no display, or nothing that can draw on it. The window lives on. */
    boolean open() {
        // The set is read while JavaFX starts: each takes about as long as the other
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> options.set().read(), worker);
        try {
            Platform.startup(() -> open(reading));
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    private void open(CompletableFuture<Reading> reading) {
        Window window = new Window(options.language(), worker);
        reading.whenComplete((read, mistake) -> Platform.runLater(() -> {
            if (mistake == null) {
                window.open(read);
            } else {
                System.getLogger("nl.stelling").log(ERROR, "the set was not read", mistake);
                Platform.exit();
            }
        }));
    }
}

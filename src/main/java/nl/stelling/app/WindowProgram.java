// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import nl.stelling.command.Options;
import nl.stelling.library.Reading;

/** The program in a window, where there is a display for one. */
final class WindowProgram {

    private final Options options;

    WindowProgram(Options options) {
        this.options = options;
    }

    /** Opens the window; false where there is no display, or nothing that can draw on it. The window lives on. */
    boolean open() {
        // The set is read while JavaFX starts: each takes about as long as the other
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> options.set().read());
        try {
            Platform.startup(() -> new Window(options.language()).open(reading.join()));
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }
}

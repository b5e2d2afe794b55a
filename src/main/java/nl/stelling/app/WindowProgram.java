// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import nl.stelling.command.Options;
import nl.stelling.library.Reading;
import nl.stelling.screens.Styles;
import nl.stelling.settings.SettingsReading;

/** The program in a window, where there is a display for one. */
final class WindowProgram {

    private static final int FAILED = 1;

    private final Options options;
    private final CompletableFuture<SettingsReading> settings = new CompletableFuture<>();
    private final CompletableFuture<Reading> reading = new CompletableFuture<>();
    private final Executor worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("worker")
            .uncaughtExceptionHandler((_, mistake) -> failed(mistake)).factory());

    WindowProgram(Options options) {
        this.options = options;
    }

    /** Opens the window; false where there is no display, or nothing that can draw on it. The window lives on. */
    boolean open() {
        // The set is read while JavaFX starts: each takes about as long as the other
        worker.execute(() -> {
            SettingsReading read = Start.read(options);
            settings.complete(read);
            if (read instanceof SettingsReading.Complete(var decided)) {
                reading.complete(new Start(options, decided).set().read());
            }
        });
        try {
            Platform.startup(this::show);
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /** The same in the terminal, where there is no window. */
    int instead(InputStream in, PrintStream out, PrintStream err) {
        return switch (settings.join()) {
            case SettingsReading.Complete(var decided) ->
                new TextProgram(reading.join(), new Start(options, decided), in, out, err).instead().run();
            case SettingsReading.Faulty faulty -> TextProgram.run(options, faulty, in, out, err);
        };
    }

    private void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> failed(mistake));
        switch (settings.join()) {
            case SettingsReading.Complete(var decided) -> show(new Start(options, decided));
            case SettingsReading.Faulty faulty -> worker.execute(() -> {
                Styles.loadTypeface();
                Platform.runLater(() -> FaultyWindow.open(faulty, Start.language(options)));
            });
        }
    }

    private void show(Start start) {
        Window window = new Window(start, worker);
        worker.execute(() -> {
            // No screen is needed for it yet; a scene would be too early, as it asks for pulses
            Styles.loadTypeface();
            Reading read = reading.join();
            Platform.runLater(() -> window.open(start.set().where(), read, options.opening()));
        });
    }

    /** A mistake of ours before there is anything to go on with: a process without a window helps nobody. */
    private static void failed(Throwable mistake) {
        System.getLogger("nl.stelling").log(ERROR, "Stelling could not start", mistake);
        System.exit(FAILED);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import nl.stelling.command.Options;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import nl.stelling.screens.Foyer;
import nl.stelling.screens.Styles;
import nl.stelling.settings.SettingsReading;

/** The program in a window, where there is a display for one. */
final class WindowProgram {

    private static final int FAILED = 1;

    private final Options options;
    private final CompletableFuture<SettingsReading> settings = new CompletableFuture<>();
    private final WordsCache words = new WordsCache();
    private final CompletableFuture<Lobby> lobby = new CompletableFuture<>();
    /** Of the set that can be read later, when its cover stands on the screen. */
    private final CompletableFuture<Optional<Foyer>> foyer = new CompletableFuture<>();
    /** The set that has no cover to be shown before. */
    private final CompletableFuture<Reading> reading = new CompletableFuture<>();
    private final Executor worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("worker")
            .uncaughtExceptionHandler((_, mistake) -> failed(mistake)).factory());

    WindowProgram(Options options) {
        this.options = options;
    }

    /** Opens the window; false where there is no display, or nothing that can draw on it. The window lives on. */
    boolean open() {
        // All that needs no window is read and made while JavaFX starts
        worker.execute(() -> {
            SettingsReading read = Start.read(options);
            settings.complete(read);
            if (read instanceof SettingsReading.Complete(var decided)) {
                prepare(new Start(options, decided));
            }
        });
        try {
            Platform.startup(this::show);
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    private void prepare(Start start) {
        words.in(start.language());
        Lobby made = Lobby.of(start, words);
        lobby.complete(made);
        if (start.isUsual()) {
            foyer.complete(early(made));
        } else {
            foyer.complete(Optional.empty());
            reading.complete(start.set().read());
        }
    }

    /** None where JavaFX is not to be had, which the thread that starts it finds out and tells. */
    private static Optional<Foyer> early(Lobby made) {
        try {
            Styles.loadTypeface();
            return Library.bundledCover().map(made::foyer);
        } catch (RuntimeException | LinkageError e) {
            System.getLogger("nl.stelling").log(DEBUG, "no first screen before JavaFX", e);
            return Optional.empty();
        }
    }

    /** The same in the terminal, where there is no window. */
    int instead(InputStream in, PrintStream out, PrintStream err) {
        return switch (settings.join()) {
            case SettingsReading.Complete(var decided) -> {
                Start start = new Start(options, decided);
                yield new TextProgram(reading(start), start, in, out, err).instead().run();
            }
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
        // Two threads that make nodes for the first time could wait for each other's classes
        Optional<Foyer> first = foyer.join();
        Window window = new Window(start, lobby.join(), worker);
        first.ifPresentOrElse(made -> window.await(made, () -> worker.execute(() -> open(window, start))),
                () -> worker.execute(() -> {
                    Styles.loadTypeface();
                    open(window, start);
                }));
    }

    private void open(Window window, Start start) {
        Reading read = reading(start);
        Platform.runLater(() -> window.open(start.set().where(), read, options.opening()));
    }

    private Reading reading(Start start) {
        return start.isUsual() ? start.set().read() : reading.join();
    }

    /** A mistake of ours before there is anything to go on with: a process without a window helps nobody. */
    private static void failed(Throwable mistake) {
        System.getLogger("nl.stelling").log(ERROR, "Stelling could not start", mistake);
        System.exit(FAILED);
    }
}

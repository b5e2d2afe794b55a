// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import nl.stelling.command.Options;
import nl.stelling.kiosk.KioskPolicy;
import nl.stelling.library.Library;
import nl.stelling.library.Reading;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.SettingsPresenter;
import nl.stelling.screens.Styles;
import nl.stelling.settings.Settings;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The program in a booth. It starts locked or not at all. */
final class KioskProgram {

    private static final int FAULTY = 2;
    private static final int FAILED = 1;

    private final Options options;
    private final PrintStream err;
    private final Words words;
    private final ExecutorService worker = worker("worker");
    private final ExecutorService counter = worker("counter");
    private final ScheduledExecutorService waiting = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("clock").factory());

    /** @param err for what is wrong, in UTF-8 */
    KioskProgram(Options options, PrintStream err) {
        this.options = options;
        this.err = err;
        this.words = Words.in(Start.language(options));
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name)
                .uncaughtExceptionHandler((_, mistake) -> System.getLogger("nl.stelling").log(ERROR,
                        name + " failed: " + mistake.getClass().getName()))
                .factory());
    }

    /** Opens the booth; 0 when it stands there, and lives on. */
    int run() {
        return switch (Start.read(options)) {
            case SettingsReading.Faulty faulty -> {
                SettingsPresenter.view(faulty, words).problems().forEach(problem -> err.println(problem.line()));
                yield FAULTY;
            }
            case SettingsReading.Complete(var settings) -> open(settings);
        };
    }

    private int open(Settings settings) {
        Start start = new Start(options, settings);
        Reading reading = start.set().read();
        if (reading instanceof Reading.Faulty faulty) {
            ProblemPresenter.view(faulty, words).problems().forEach(problem -> err.println(problem.line()));
        }
        boolean isWhole = reading instanceof Reading.Complete;
        Reading usable = isWhole ? reading : Library.bundled();
        if (!(usable instanceof Reading.Complete(var set))) {
            return FAULTY;
        }
        try {
            Platform.startup(() -> show(start, set, isWhole));
            return 0;
        } catch (UnsupportedOperationException e) {
            err.println(words.of(Key.KIOSK_NO_DISPLAY));
            return FAULTY;
        }
    }

    private void show(Start start, StatementSet set, boolean hasSet) {
        Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> {
            System.getLogger("nl.stelling").log(ERROR, "Stelling could not start", mistake);
            System.exit(FAILED);
        });
        Styles.loadTypeface();
        KioskPolicy policy = Boothing.policy(start.settings());
        Kiosk kiosk = new Kiosk(start, policy, set, start.set().where(),
                () -> Boothing.appearance(start, policy), worker, counter, hasSet);
        kiosk.whenEnded(this::end);
        kiosk.open(waiting, words.of(Key.WINDOW_TITLE));
        String heartbeat = start.settings().kiosk().heartbeatFile();
        if (!heartbeat.isEmpty()) {
            new Heartbeat(Path.of(heartbeat)).go(waiting, Platform::runLater);
        }
    }

    /** What was counted is on the disk before the program ends. */
    private void end() {
        waiting.shutdown();
        counter.shutdown();
        worker.execute(() -> {
            try {
                counter.awaitTermination(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Platform.exit();
        });
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import nl.stelling.command.Options;
import nl.stelling.journey.Journey;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.BoothPlace;
import nl.stelling.kiosk.Booths;
import nl.stelling.kiosk.KioskPolicy;
import nl.stelling.present.Appearance;
import nl.stelling.settings.SettingsFile;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.Language;

/**
 * A visitor of a real booth who presses its buttons: from the first screen through six statements to the result, to what
 * explains it, and away. Each button is pressed where it stands on the screen, after the screen has been drawn.
 */
final class BoothRobot implements AutoCloseable {

    private static final long LIMIT_SECONDS = 60;
    private static final List<String> ANSWERS = List.of("answer-1", "answer-3", "answer-2", "skip", "answer-1",
            "answer-3");

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final ExecutorService counter = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final ScheduledExecutorService waiting = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final AtomicReference<Kiosk> kiosk = new AtomicReference<>();
    private final AtomicReference<Throwable> mistake = new AtomicReference<>();
    private int sessions;

    /** Opens a booth that counts in this folder. */
    BoothRobot(Path folder) throws IOException {
        this(folder, "", true);
    }

    /**
     * Opens one of which something more was decided.
     *
     * @param where the set in use is said to have its folder
     * @param hasSet whether that could be read
     * @param more lines of the settings
     */
    BoothRobot(Path folder, String where, boolean hasSet, String... more) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("kiosk.idle-seconds = 3600", "kiosk.counts-file = " + folder.resolve("balie.counts")));
        lines.addAll(List.of(more));
        SettingsReading.Complete read = (SettingsReading.Complete) SettingsFile
                .read(Files.write(folder.resolve("stelling.conf"), lines));
        onWindow(() -> {
            KioskPolicy policy = Boothing.policy(read.settings());
            Kiosk opened = new Kiosk(new Start(Options.NONE, read.settings()), policy, Booths.SET, where,
                    () -> new Appearance(Language.DUTCH, Appearance.Look.LIGHT, 100), worker, counter, hasSet);
            opened.open(waiting, "Stelling");
            Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> mistake.compareAndSet(null, thrown));
            kiosk.set(opened);
        });
    }

    private Scene scene() {
        return kiosk.get().scene();
    }

    /** One visit, now and then by way of other screens; gives what must be gone afterwards. */
    List<WeakReference<Object>> visit() {
        sessions++;
        press("begin-nl");
        press("go");
        ANSWERS.forEach(this::press);
        press("to-result");
        List<String> ways = List.of("table", "themes", "to-what-if", "to-how-sure");
        press(ways.get(sessions % ways.size()));
        List<WeakReference<Object>> held = held();
        press("top-restart");
        press("confirm");
        return held;
    }

    /** What a visit is made of: its journey, its sheet, the wizard's own screen. */
    private List<WeakReference<Object>> held() {
        AtomicReference<List<WeakReference<Object>>> held = new AtomicReference<>(List.of());
        onWindow(() -> {
            Journey journey = ((BoothPlace.Visiting) kiosk.get().session().journey().get().place()).journey();
            Node screen = scene().getRoot().getChildrenUnmodifiable().getFirst();
            held.set(List.of(new WeakReference<>(journey), new WeakReference<>(journey.sheet()),
                    new WeakReference<>(screen)));
        });
        return held.get();
    }

    /** Where the booth is now. */
    BoothPlace place() {
        AtomicReference<BoothPlace> place = new AtomicReference<>();
        onWindow(() -> place.set(now()));
        return Objects.requireNonNull(place.get());
    }

    /** The same, on the booth's own thread. */
    BoothPlace now() {
        return kiosk.get().session().journey().get().place();
    }

    /** Does something with the booth on its own thread, and waits until what comes of it was drawn. */
    void with(Consumer<Kiosk> deed) {
        onWindow(() -> deed.accept(kiosk.get()));
        drawn();
    }

    /** Goes on when the booth is at such a place. */
    void until(Predicate<BoothPlace> isThere) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!isThere.test(place())) {
            if (System.nanoTime() > limit) {
                throw new AssertionError("still at " + place());
            }
            drawn();
        }
    }

    /** Lets something happen. */
    void say(BoothEvent event) {
        onWindow(() -> kiosk.get().session().say(event));
    }

    void press(String id) {
        onWindow(() -> fire(id));
        drawn();
    }

    private void fire(String id) {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        if (!(scene().lookup("#" + id) instanceof ButtonBase button) || button.isDisabled()) {
            throw new IllegalStateException("no button " + id + " in session " + sessions);
        }
        button.fire();
    }

    /** Waits until what changed is drawn: only then the window lets go of what it drew before. */
    void drawn() {
        CountDownLatch pulse = new CountDownLatch(1);
        onWindow(() -> {
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene().removePostLayoutPulseListener(once[0]);
                pulse.countDown();
            };
            scene().addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        await(pulse);
    }

    private void onWindow(Runnable work) {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                mistake.compareAndSet(null, e);
            } finally {
                done.countDown();
            }
        });
        await(done);
        if (mistake.get() != null) {
            throw new AssertionError("in session " + sessions, mistake.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window does not answer");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until all sessions so far are counted. */
    void counted() {
        CountDownLatch done = new CountDownLatch(1);
        counter.execute(done::countDown);
        await(done);
    }

    @Override
    public void close() {
        say(new BoothEvent.Failed());
        waiting.shutdownNow();
        onWindow(() -> kiosk.get().leave());
        worker.shutdown();
        counter.shutdown();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.BoothPlace;
import nl.stelling.kiosk.KioskPolicy;
import nl.stelling.kiosk.Opening;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.library.Reading;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.present.Session;
import nl.stelling.present.Voice;
import nl.stelling.screens.BoothDeeds;
import nl.stelling.screens.BoothShell;
import nl.stelling.screens.InputGuard;
import nl.stelling.screens.Shell;
import nl.stelling.settings.KioskSettings;
import nl.stelling.statements.StatementSet;
import nl.stelling.voice.Engine;
import nl.stelling.voice.Speaker;
import org.jspecify.annotations.Nullable;

/** A booth in its window: what lives as long as it does. */
final class Kiosk implements BoothDeeds {

    private final Executor worker;
    private final Session<Booth, BoothEvent> session;
    private final BoothClock clock;
    private final BoothLook appearance;
    private final Tallying tallying;
    private final SelfTest selfTest;
    private final Visits visits;
    private final KioskStage stage = new KioskStage();
    private final @Nullable PinGate gate;
    private final BoothMistakes mistakes;
    private final Speaker speaker;
    private final Scene scene;
    private final InputGuard guard;
    private String inUse;
    private Runnable ended = () -> {};

    /**
     * @param where the set has its folder or zip; empty for the one that Stelling carries in itself
     * @param appearance how it looks on the display of that moment before a visitor changes that
     * @param worker what slow work is done on
     * @param counter counts sessions
     * @param hasSet whether that is the set that was asked for; without it the booth stays closed
     */
    Kiosk(Start start, KioskPolicy policy, StatementSet set, String where, Supplier<Appearance> appearance,
            Executor worker,
            Executor counter, boolean hasSet) {
        KioskSettings settings = start.settings().kiosk();
        this.worker = worker;
        this.inUse = where;
        this.appearance = new BoothLook(appearance);
        this.session = new Session<>(Booth.start(policy, set), Booth::after);
        this.clock = new BoothClock(session, System::nanoTime, at -> hasSet || !inUse.equals(where)
                ? policy.hours().at(at.getDayOfWeek(), at.toLocalTime())
                : Opening.NO_SET);
        this.mistakes = new BoothMistakes(() -> clock.say(new BoothEvent.Failed()), () -> System.exit(1));
        this.tallying = Tallying.of(settings, counter);
        KioskPress press = new KioskPress(settings.printer());
        this.selfTest = new SelfTest(start.settings(), press, tallying);
        ObjectProperty<Voice> voice = new SimpleObjectProperty<>(Boothing.voice(policy));
        this.speaker = new Speaker(Engine.of(System.getProperty("os.name", "")), Boothing.volume(policy, settings),
                worker,
                now -> Platform.runLater(() -> voice.set(now)));
        WordsCache words = new WordsCache();
        this.visits = new Visits(session, this.appearance.worn(), words,
                new SimpleObjectProperty<>(Desk.booth(policy.doors(), policy.languages())), voice, speaker, press,
                worker);
        this.gate = PinGate.of(settings, worker, event -> Platform.runLater(() -> clock.say(event)));
        session.journey().addListener((_, before, now) -> moved(before.place(), now.place()));
        BoothShell shell = new BoothShell(session, this.appearance.worn(), words::in, this);
        this.scene = new Scene(shell, 1366, 768);
        this.guard = InputGuard.of(scene, () -> clock.say(new BoothEvent.Active()));
    }

    /** Opens the window; from then on the clock goes. */
    void open(ScheduledExecutorService waiting, String title) {
        Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> mistakes.happened(mistake));
        Runtime.getRuntime().addShutdownHook(new Thread(speaker::close, "silence"));
        stage.open(scene, title, appearance::displayed);
        clock.go(waiting, Platform::runLater);
    }

    /** What stands in the window. */
    Scene scene() {
        return scene;
    }

    /** The booth itself. */
    Session<Booth, BoothEvent> session() {
        return session;
    }

    /** Closes the window. */
    void leave() {
        stage.leave();
        speaker.close();
    }

    /** What is done when the staff end the program. */
    void whenEnded(Runnable then) {
        ended = then;
    }

    private void moved(BoothPlace before, BoothPlace now) {
        if (before.getClass() == now.getClass() && !(now instanceof BoothPlace.Menu)) {
            return;
        }
        guard.shut(now instanceof BoothPlace.Cleaning);
        switch (now) {
            case BoothPlace.Visiting visit when before instanceof BoothPlace.Attract -> {
                appearance.begun(visit.language());
                mistakes.allIsWell();
            }
            case BoothPlace.PinPad _ when gate != null -> gate.look();
            case BoothPlace.Menu(_, var isLooking, _) when isLooking && !isLooking(before) -> look();
            case BoothPlace.Ended _ -> Platform.runLater(() -> {
                // Not before the screens have heard of it: a scene without a window knows no colours
                stage.leave();
                ended.run();
            });
            default -> {
            }
        }
        switch (before) {
            case BoothPlace.Visiting visit when !(now instanceof BoothPlace.AskingStillThere) -> forget(visit);
            case BoothPlace.AskingStillThere(var visit, _) when !(now instanceof BoothPlace.Visiting) -> forget(visit);
            default -> {
            }
        }
    }

    private static boolean isLooking(BoothPlace place) {
        return place instanceof BoothPlace.Menu(_, var isLooking, _) && isLooking;
    }

    private void forget(BoothPlace.Visiting visit) {
        tallying.ended(visit);
        visits.end();
        appearance.forget();
    }

    /** Looks up what the staff see. */
    private void look() {
        Booth booth = session.journey().get();
        var display = stage.check();
        String where = inUse;
        worker.execute(() -> {
            StaffBoard board = selfTest.board(booth, where, display);
            Platform.runLater(() -> clock.say(new BoothEvent.BoardFound(board)));
        });
    }

    @Override
    public Shell visit() {
        return switch (session.journey().get().place()) {
            case BoothPlace.Visiting visit -> visits.begin(visit.journey());
            default -> throw new IllegalStateException("nobody visits");
        };
    }

    @Override
    public void tryPin(char[] pin) {
        if (gate != null) {
            clock.say(new BoothEvent.PinTried());
            gate.attempt(pin);
        }
    }

    @Override
    public void take(StaffBoard.Offered set) {
        worker.execute(() -> {
            Reading reading = SelfTest.read(set.where());
            Platform.runLater(() -> {
                switch (reading) {
                    case Reading.Complete(var taken) -> {
                        String before = inUse;
                        inUse = set.where();
                        clock.say(new BoothEvent.SetChanged(taken));
                        inUse = session.journey().get().set().equals(taken) ? inUse : before;
                    }
                    case Reading.Faulty faulty -> clock.say(new BoothEvent.SetRefused(SelfTest.refused(set, faulty)));
                }
            });
        });
    }
}

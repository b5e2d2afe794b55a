// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.stelling.classroom.Lesson;
import nl.stelling.command.Opening;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.library.Reading;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.Session;
import nl.stelling.present.Voice;
import nl.stelling.screens.ErrorPage;
import nl.stelling.screens.Foyer;
import nl.stelling.screens.Shell;
import nl.stelling.statements.StatementSet;
import nl.stelling.voice.Engine;
import nl.stelling.voice.Speaker;
import nl.stelling.voice.Volume;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The window: what lives as long as it does, and what it shows when something goes wrong. */
final class Window {

    private final System.Logger log = System.getLogger("nl.stelling");
    private static final Set<KeyCode> DECIDING = EnumSet.of(KeyCode.ENTER, KeyCode.ESCAPE);

    private final Executor worker;
    private final WordsCache wordsCache;
    private final Meanwhile meanwhile;
    private final ObjectProperty<Appearance> appearance;
    private final Permissions permissions;
    private Opening opening = new Opening.Nothing();
    private boolean hasBegun;
    private boolean isTeaching;
    private BooleanSupplier mayClose = () -> true;
    private final ObjectProperty<Desk> desk;
    private final ObjectProperty<Voice> voice;
    private final Speaker speaker;
    private final Scene scene = new Scene(new StackPane(), 1366, 768);
    private final Pages pages;
    private final Dropping dropping;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    /**
     * @param lobby what it begins with
     * @param worker what slow work is done on
     */
    Window(Start start, Lobby lobby, Executor worker) {
        this.wordsCache = lobby.words();
        this.worker = worker;
        this.permissions = lobby.permissions();
        this.meanwhile = lobby.meanwhile();
        this.desk = lobby.desk();
        this.voice = lobby.voice();
        this.speaker = new Speaker(Engine.of(System.getProperty("os.name")), new Volume.Usual(), worker,
                now -> Platform.runLater(() -> {
                    if (permissions.mayHear()) {
                        voice.set(now);
                    }
                }));
        // Also when the program is ended from outside: the voice is a process of its own
        Runtime.getRuntime().addShutdownHook(new Thread(speaker::close, "silence"));
        this.appearance = lobby.appearance();
        appearance.set(start.appearance(SystemLook::now));
        if (start.followsSystem()) {
            SystemLook.follow(appearance);
        }
        this.pages = new Pages(scene, appearance, wordsCache::in, worker, this::begin,
                new SetsAllowed(permissions.mayOpenSets(), start.settings().setFolders()));
        this.dropping = new Dropping(scene, pages, permissions);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
    }

    /** What a key held down decided on one page, it must not decide on the next. */
    private void pressed(KeyEvent event) {
        if (!held.add(event.getCode()) && DECIDING.contains(event.getCode())) {
            event.consume();
        }
    }

    /**
     * Opens it on the first screen of a set, long before the set has been read.
     *
     * @param foyer made in its lobby
     * @param whenSeen is run when the screen has been drawn
     */
    void await(Foyer foyer, Runnable whenSeen) {
        pages.await(foyer);
        raise();
        new FirstFrame(whenSeen).start();
    }

    /**
     * Opens it on a set, or on what is wrong with that set.
     *
     * @param where the folder or zip of the set; empty for the one that Stelling carries in itself
     * @param toOpen what is opened beside the set
     */
    void open(String where, Reading reading, Opening toOpen) {
        opening = toOpen;
        pages.first(where, reading);
        if (scene.getWindow() == null) {
            raise();
        }
        if (permissions.mayHear()) {
            // A process is started for it, which nobody needs to wait for
            speaker.look();
        }
    }

    private void raise() {
        Stage stage = WindowStage.of(scene, words().of(Key.WINDOW_TITLE), () -> mayClose.getAsBoolean());
        stage.setOnHidden(_ -> speaker.close());
        appearance.addListener((_, before, after) -> {
            if (!before.language().equals(after.language())) {
                speaker.stop();
            }
        });
        stage.focusedProperty().addListener((_, _, _) -> held.clear());
        stage.show();
    }

    private void show(Journey journey) {
        Session<Journey, Event> session = new Session<>(journey, Journey::after);
        Deskwork deskwork = new Deskwork(session, desk, new Filing(permissions), worker, this::words, scene::getWindow,
                faulty -> pages.refuse(spoken -> ProblemPresenter.view(faulty, spoken)));
        Wishes wishes = new Wishes(session, this::words, deskwork, speaker, () -> teach(journey.set()), pages::grant);
        Shell shell = new Shell(session, appearance, wordsCache::in, wishes::grant, desk, voice);
        // What is left behind is not read to its end
        session.journey().addListener((_, before, after) -> {
            if (!before.place().equals(after.place())) {
                speaker.stop();
            }
        });
        pages.show(shell, session.journey()::get);
        dropping.onto(new Dropping.Onto.Journey(deskwork::open));
        Scrutinising.of(session, worker, Platform::runLater);
        if (!hasBegun) {
            hasBegun = true;
            deskwork.begin(opening);
        }
        Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> failed(mistake, session, shell));
        meanwhile.pass(session::say, wishes::grant);
    }

    /** What begins on a set that was chosen: another lesson where a lesson wanted it, else a journey. */
    private void begin(Journey journey) {
        if (isTeaching) {
            teach(journey.set());
        } else {
            show(journey);
        }
    }

    private void teach(StatementSet set) {
        isTeaching = true;
        speaker.stop();
        LessonDesk first = new LessonDesk(permissions.mayKeep(), "", new LessonDesk.Outcome.Nothing());
        Teaching teaching = new Teaching(Lesson.start(set), first, scene, pages, appearance, wordsCache::in, worker,
                left -> {
                    isTeaching = false;
                    mayClose = () -> true;
                    show(Journey.start(left));
                });
        mayClose = teaching::mayClose;
        dropping.onto(new Dropping.Onto.Lesson(teaching::reopen));
        teaching.begin();
    }

    /** A mistake of ours is logged once; the voter goes on with the same answers, at a place that can be shown. */
    private void failed(Throwable mistake, Session<Journey, Event> session, Shell shell) {
        log.log(ERROR, "a screen failed", mistake);
        shell.leave();
        Journey goOn = session.journey().get().after(new Event.ReviewOpened());
        pages.show(new ErrorPage(appearance, wordsCache::in, () -> show(goOn)));
    }

    private Words words() {
        return wordsCache.in(appearance.get().language());
    }
}

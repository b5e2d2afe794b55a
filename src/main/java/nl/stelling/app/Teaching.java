// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.present.Appearance;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.Session;
import nl.stelling.present.Wish;
import nl.stelling.screens.ErrorPage;
import nl.stelling.screens.LessonShell;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;

/** A lesson: it takes the window until the teacher closes it. */
final class Teaching {

    private final System.Logger log = System.getLogger("nl.stelling");
    private final Scene scene;
    private final Pages pages;
    private final ObjectProperty<Appearance> appearance;
    private final Function<Language, Words> words;
    private final Executor worker;
    private final Consumer<StatementSet> leave;
    private final ObjectProperty<LessonDesk> desk;
    private final Session<Lesson, LessonEvent> session;
    private final LessonClock clock;
    private final LessonDeskwork deskwork;

    /** @param leave is done when the teacher closes the lesson, with the set that it was on */
    Teaching(Lesson lesson, LessonDesk first, Scene scene, Pages pages, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, Executor worker, Consumer<StatementSet> leave) {
        this.scene = scene;
        this.pages = pages;
        this.appearance = appearance;
        this.words = words;
        this.worker = worker;
        this.leave = leave;
        desk = new SimpleObjectProperty<>(first);
        session = new Session<>(lesson, Lesson::after);
        clock = new LessonClock(session);
        deskwork = new LessonDeskwork(session, desk, worker, () -> words.apply(appearance.get().language()),
                scene::getWindow, faulty -> pages.refuse(spoken -> ProblemPresenter.view(faulty, spoken)));
    }

    void begin() {
        LessonShell shell = new LessonShell(session, desk, appearance, words, this::grant, () -> {
            clock.stop();
            leave.accept(session.journey().get().set());
        });
        pages.show(shell);
        Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> failed(mistake, shell));
    }

    private void grant(Wish wish) {
        switch (wish) {
            case Wish.OfLesson(var deed) -> deskwork.grant(deed);
            case Wish.OfSets ofSets -> pages.grant(ofSets);
            default -> throw new IllegalArgumentException("no wish of a lesson: " + wish);
        }
    }

    /** A mistake of ours is logged once; the lesson goes on with the same counts and in the same file. */
    private void failed(Throwable mistake, LessonShell shell) {
        log.log(ERROR, "a lesson failed", mistake);
        clock.stop();
        shell.leave();
        Lesson goOn = session.journey().get().after(new LessonEvent.OverviewOpened());
        pages.show(new ErrorPage(appearance, words,
                () -> new Teaching(goOn, desk.get(), scene, pages, appearance, words, worker, leave).begin()));
    }

    /** Whether the window may close: counts that stand nowhere else are not lost unasked. */
    boolean mayClose() {
        Lesson now = session.journey().get();
        boolean mayClose = !now.rounds().isUnderWay() || !desk.get().file().isEmpty()
                || now.place() instanceof LessonPlace.Leaving || !(scene.getRoot() instanceof LessonShell);
        if (!mayClose) {
            session.say(new LessonEvent.LeaveAsked());
        }
        return mayClose;
    }
}

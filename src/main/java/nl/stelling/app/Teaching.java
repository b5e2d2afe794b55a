// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.io.File;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace.Leaving.For;
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
    private final Runnable leave;
    private final ObjectProperty<LessonDesk> desk;
    private final Session<Lesson, LessonEvent> session;
    private final LessonClock clock;
    private final LessonDeskwork deskwork;
    private boolean failedBefore;

    /** @param leave is done when the teacher closes the lesson, with the set that it was on */
    Teaching(Lesson lesson, LessonDesk first, Scene scene, Pages pages, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, Executor worker, Consumer<StatementSet> leave) {
        this.scene = scene;
        this.pages = pages;
        this.appearance = appearance;
        this.words = words;
        desk = new SimpleObjectProperty<>(first);
        session = new Session<>(lesson, Lesson::after);
        clock = new LessonClock(session);
        this.leave = () -> {
            clock.stop();
            leave.accept(lesson.set());
        };
        deskwork = new LessonDeskwork(session, desk, worker, () -> words.apply(appearance.get().language()),
                scene::getWindow, faulty -> pages.refuse(spoken -> ProblemPresenter.view(faulty, spoken)));
    }

    void begin() {
        LessonShell shell = new LessonShell(session, desk, appearance, words, this::grant);
        pages.show(shell);
        Thread.currentThread().setUncaughtExceptionHandler((_, mistake) -> failed(mistake, shell));
    }

    /** Goes on with a lesson that is at hand. */
    void reopen(File file) {
        deskwork.reopen(file);
    }

    private void grant(Wish wish) {
        switch (wish) {
            case Wish.OfLesson(var deed) -> deskwork.grant(deed);
            case Wish.Leave _ -> deskwork.end(For.START, leave);
            case Wish.KeepAndLeave _ -> deskwork.keepAndEnd();
            case Wish.LeaveUnkept _ -> deskwork.endUnkept();
            case Wish.OfSets ofSets -> deskwork.end(For.OTHER_STATEMENTS, () -> pages.grant(ofSets));
            default -> throw new IllegalArgumentException("no wish of a lesson: " + wish);
        }
    }

    /** A mistake of ours is logged once; the lesson goes on with the same counts and in the same file. */
    private void failed(Throwable mistake, LessonShell shell) {
        log.log(ERROR, "a lesson failed", mistake);
        clock.stop();
        shell.leave();
        pages.show(new ErrorPage(appearance, words, this::goOn));
    }

    private void goOn() {
        session.say(new LessonEvent.OverviewOpened());
        begin();
    }

    /** Whether the window may close right now: counts that stand nowhere else are not lost unasked. */
    boolean mayClose() {
        pages.uncover();
        if (scene.getRoot() instanceof ErrorPage) {
            if (failedBefore) {
                // Nobody is held in a lesson that cannot be shown
                return true;
            }
            failedBefore = true;
            goOn();
        }
        deskwork.end(For.NOTHING, () -> scene.getWindow().hide());
        return false;
    }
}

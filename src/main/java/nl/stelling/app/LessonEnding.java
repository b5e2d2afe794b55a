// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.LessonPlace.Leaving.For;
import nl.stelling.present.Session;

/** Whatever would end a lesson passes here: counts that stand in no file are not lost unasked. */
final class LessonEnding {

    private final Session<Lesson, LessonEvent> session;
    private final LessonKeeping keeping;
    private Runnable then = () -> {};
    private boolean isWaiting;

    LessonEnding(Session<Lesson, LessonEvent> session, LessonKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    /**
     * Does something that ends the lesson: at once where nothing would be missed, else when the teacher agrees.
     *
     * @param what would take its place
     */
    void ask(For what, Runnable end) {
        countSheets();
        if (isWaiting) {
            // Wanted twice while a disk does not answer: then the teacher decides
            dialog(what, end);
            return;
        }
        isWaiting = true;
        keeping.afterWriting(() -> {
            if (isWaiting) {
                isWaiting = false;
                settle(what, end);
            }
        });
    }

    private void settle(For what, Runnable end) {
        if (keeping.isSafe()) {
            end.run();
        } else {
            dialog(what, end);
        }
    }

    private void dialog(For what, Runnable end) {
        isWaiting = false;
        then = end;
        session.say(new LessonEvent.LeaveAsked(what));
    }

    /** Sheets that are being entered are not in the counts yet. */
    private void countSheets() {
        if (session.journey().get().place() instanceof LessonPlace.Entering(var stack) && stack.sheets() > 0) {
            session.say(new LessonEvent.WentBack());
        }
    }

    /** Does what was asked once the lesson is in its file; where that failed, the question still stands. */
    void kept() {
        keeping.afterWriting(() -> {
            if (keeping.isSafe()) {
                unkept();
            }
        });
    }

    /** Does what was asked, whatever is lost. */
    void unkept() {
        if (session.journey().get().place() instanceof LessonPlace.Leaving) {
            // Where the teacher comes back after all, the lesson goes on where it was
            session.say(new LessonEvent.WentBack());
            then.run();
        }
    }
}

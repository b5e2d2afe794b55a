// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.journey.Report.Cause;
import nl.stelling.library.LessonWriter;
import nl.stelling.library.SafeFile;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.LessonDesk.Deed;
import nl.stelling.present.LessonDesk.Outcome;
import nl.stelling.present.Session;

/**
 * Keeps a lesson in the file that its teacher chose, as it goes: after every change of a sum the whole file is written
 * anew, on the worker, in the order in which it was counted.
 */
final class LessonKeeping {

    private final Session<Lesson, LessonEvent> session;
    private final ObjectProperty<LessonDesk> desk;
    private final Executor worker;
    private final Consumer<Runnable> inWindow;
    private final List<Runnable> waiting = new ArrayList<>();
    private KeptLesson written;
    /** What is known to stand in a file. */
    private KeptLesson safe;
    private int writing;

    /** @param inWindow lets something be done on the thread of the window */
    LessonKeeping(Session<Lesson, LessonEvent> session, ObjectProperty<LessonDesk> desk, Executor worker,
            Consumer<Runnable> inWindow) {
        this.session = session;
        this.desk = desk;
        this.worker = worker;
        this.inWindow = inWindow;
        this.written = now();
        this.safe = written;
        session.journey().addListener((_, _, now) -> changed(KeptLesson.of(now)));
    }

    private KeptLesson now() {
        return KeptLesson.of(session.journey().get());
    }

    /**
     * Keeps it in this file from now on.
     *
     * @param mayReplace whether what is there may go
     */
    void keepIn(Path file, boolean mayReplace) {
        written = now();
        desk.set(desk.get().keptIn(file.toString()).with(new Outcome.Done(Deed.KEEP, file.toString(), List.of(), 0)));
        write(file, mayReplace);
    }

    /** This lesson, as it is now, came from a file. */
    void read() {
        written = now();
        safe = written;
    }

    /** Goes on in the file that this lesson came from. */
    void goOnIn(Path file) {
        read();
        desk.set(desk.get().keptIn(file.toString()));
    }

    /** Writes no more; what is in the file stays. */
    void stop() {
        String file = desk.get().file();
        desk.set(desk.get().keptIn("").with(new Outcome.Done(Deed.STOP, file, List.of(), 0)));
    }

    /** Whether nothing would be missed if the lesson ended now: it stands in a file, or there is nothing in it. */
    boolean isSafe() {
        KeptLesson now = now();
        return now.equals(safe) || !now.isWorthKeeping();
    }

    /** Whether something is still being written, so that nobody knows yet. */
    boolean isWriting() {
        return writing > 0;
    }

    /** Does this when nothing is being written any more. */
    void afterWriting(Runnable then) {
        if (isWriting()) {
            waiting.add(then);
        } else {
            then.run();
        }
    }

    private void changed(KeptLesson now) {
        if (!desk.get().file().isEmpty() && !now.equals(written)) {
            written = now;
            write(Path.of(desk.get().file()), true);
        }
    }

    private void write(Path file, boolean mayReplace) {
        KeptLesson lesson = written;
        String text = LessonWriter.write(lesson, session.journey().get().set(), Filing.today());
        writing++;
        worker.execute(() -> {
            SafeFile.Outcome outcome = SafeFile.write(file, mayReplace,
                    out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            inWindow.accept(() -> came(file, lesson, outcome));
        });
    }

    private void came(Path file, KeptLesson lesson, SafeFile.Outcome outcome) {
        writing--;
        if (outcome == SafeFile.Outcome.WRITTEN) {
            safe = lesson;
        } else {
            failed(file, Filing.cause(outcome));
        }
        if (!isWriting()) {
            List<Runnable> next = List.copyOf(waiting);
            waiting.clear();
            next.forEach(Runnable::run);
        }
    }

    /** What is shown as kept must be kept: where it cannot be, it is off again, and said. */
    private void failed(Path file, Cause cause) {
        if (desk.get().file().equals(file.toString())) {
            desk.set(desk.get().keptIn("").with(new Outcome.Failed(Deed.KEEP, file.toString(), cause)));
        }
    }
}

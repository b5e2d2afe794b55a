// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    private KeptLesson written;

    /** @param inWindow lets something be done on the thread of the window */
    LessonKeeping(Session<Lesson, LessonEvent> session, ObjectProperty<LessonDesk> desk, Executor worker,
            Consumer<Runnable> inWindow) {
        this.session = session;
        this.desk = desk;
        this.worker = worker;
        this.inWindow = inWindow;
        this.written = KeptLesson.of(session.journey().get());
        session.journey().addListener((_, _, now) -> changed(KeptLesson.of(now)));
    }

    /**
     * Keeps it in this file from now on.
     *
     * @param mayReplace whether what is there may go
     */
    void keepIn(Path file, boolean mayReplace) {
        written = KeptLesson.of(session.journey().get());
        desk.set(desk.get().keptIn(file.toString()).with(new Outcome.Done(Deed.KEEP, file.toString(), List.of(), 0)));
        write(file, mayReplace);
    }

    /** Goes on in the file that this lesson came from. */
    void goOnIn(Path file) {
        written = KeptLesson.of(session.journey().get());
        desk.set(desk.get().keptIn(file.toString()));
    }

    /** Writes no more; what is in the file stays. */
    void stop() {
        String file = desk.get().file();
        desk.set(desk.get().keptIn("").with(new Outcome.Done(Deed.STOP, file, List.of(), 0)));
    }

    private void changed(KeptLesson now) {
        if (!desk.get().file().isEmpty() && !now.equals(written)) {
            written = now;
            write(Path.of(desk.get().file()), true);
        }
    }

    private void write(Path file, boolean mayReplace) {
        String text = LessonWriter.write(written, session.journey().get().set(), Filing.today());
        worker.execute(() -> {
            SafeFile.Outcome outcome = SafeFile.write(file, mayReplace,
                    out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            if (outcome != SafeFile.Outcome.WRITTEN) {
                inWindow.accept(() -> failed(file, Filing.cause(outcome)));
            }
        });
    }

    /** What is shown as kept must be kept: where it cannot be, it is off again, and said. */
    private void failed(Path file, Cause cause) {
        if (desk.get().file().equals(file.toString())) {
            desk.set(desk.get().keptIn("").with(new Outcome.Failed(Deed.KEEP, file.toString(), cause)));
        }
    }
}

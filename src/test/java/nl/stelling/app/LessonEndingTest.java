// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.stelling.answers.Answer;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.LessonPlace.Leaving.For;
import nl.stelling.classroom.Subject;
import nl.stelling.library.Bundled;
import nl.stelling.library.LessonFiles;
import nl.stelling.library.LessonFiles.LessonReading;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.Session;
import nl.stelling.statements.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts that stand in no file are not lost unasked. The worker works when a test lets it; the window is the test's thread. */
class LessonEndingTest {

    @TempDir
    private Path temp;

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final ObjectProperty<LessonDesk> desk = new SimpleObjectProperty<>(LessonDesk.OWN);
    private final Session<Lesson, LessonEvent> session = new Session<>(Lesson.start(Bundled.SET), Lesson::after);
    private final LessonKeeping keeping = new LessonKeeping(session, desk, work::add, Runnable::run);
    private final LessonEnding ending = new LessonEnding(session, keeping);
    private int ended;

    @Test
    void whereNothingWouldBeMissedNothingIsAsked() {
        ask();
        assertEnded();
    }

    @Test
    void whatWasCountedOrThoughtUpIsAskedAbout() {
        count(12);
        ask();
        assertAsked();
        session.say(new LessonEvent.WentBack());
        session.say(new LessonEvent.Counted(Stance.AGREE, 0));
        session.say(new LessonEvent.OwnAdded(new Subject.Own("De bus is gratis.")));
        ask();
        assertAsked();
    }

    @Test
    void theTeacherMayComeBackOrLetItGo() {
        count(12);
        ask();
        session.say(new LessonEvent.WentBack());
        ending.unkept();
        assertEquals(0, ended, "the question was taken back");
        ask();
        ending.unkept();
        assertEnded();
    }

    @Test
    void keptFirstAndThenDone() {
        count(12);
        ask();
        keepIn(file());
        ending.kept();
        assertAsked();
        work();
        assertEnded();
        assertEquals(12, kept().rounds().all().getFirst().tally().voters());
    }

    @Test
    void whatCannotBeKeptIsStillAskedAbout() throws IOException {
        count(12);
        ask();
        keepIn(Files.createDirectory(temp.resolve("stick")));
        ending.kept();
        work();
        assertAsked();
        keepIn(file());
        ending.kept();
        work();
        assertEnded();
    }

    @Test
    void aLessonThatIsKeptAsItGoesEndsUnasked() {
        keepIn(file());
        count(12);
        work();
        ask();
        assertEnded();
    }

    @Test
    void whatIsStillBeingWrittenIsWaitedFor() {
        keepIn(file());
        count(12);
        ask();
        assertEquals(0, ended);
        work();
        assertEnded();
        assertEquals(12, kept().rounds().all().getFirst().tally().voters());
    }

    /** A stick that is pulled out while the window closes. */
    @Test
    void whatCouldNotBeWrittenIsAskedAboutAfterAll() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        keepIn(stick.resolve("3hv" + LessonFiles.EXTENSION));
        work();
        Files.delete(stick.resolve("3hv" + LessonFiles.EXTENSION));
        Files.delete(stick);
        count(12);
        ask();
        work();
        assertAsked();
    }

    /** A disk that never answers holds nobody. */
    @Test
    void whoWantsItTwiceIsAsked() {
        keepIn(file());
        count(12);
        ask();
        ask();
        assertAsked();
        work();
        assertAsked();
        ending.unkept();
        assertEnded();
    }

    @Test
    void onceKeepingStoppedOnlyWhatCameAfterIsAskedAbout() {
        keepIn(file());
        count(12);
        work();
        keeping.stop();
        ask();
        assertEnded();
        count(13);
        ask();
        assertAsked();
    }

    @Test
    void aLessonThatWasOpenedIsInItsFileUntilItChanges() {
        session.say(new LessonEvent.Reopened(KeptLesson.of(counted(9))));
        keeping.read();
        ask();
        assertEnded();
        count(13);
        ask();
        assertAsked();
    }

    /** Of sheets that are being entered only whole groups are in the file; before the end all of them are. */
    @Test
    void sheetsThatAreBeingEnteredAreKeptToo() {
        keepIn(file());
        session.say(new LessonEvent.StackOpened());
        int all = session.journey().get().rounds().all().size();
        for (int key = 0; key < 7 * all; key++) {
            session.say(new LessonEvent.Entered(new Answer.Given(Stance.AGREE)));
        }
        ask();
        work();
        assertEnded();
        assertEquals(7, kept().rounds().sheets());
    }

    private void ask() {
        ending.ask(For.NOTHING, () -> ended++);
    }

    private void assertAsked() {
        assertInstanceOf(LessonPlace.Leaving.class, session.journey().get().place());
        assertEquals(0, ended);
    }

    private void assertEnded() {
        assertEquals(1, ended);
        ended = 0;
    }

    private void keepIn(Path file) {
        keeping.keepIn(file, false);
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void count(int hands) {
        session.say(new LessonEvent.Jumped(0));
        session.say(new LessonEvent.Counted(Stance.AGREE, hands));
    }

    private static Lesson counted(int hands) {
        return Lesson.start(Bundled.SET).after(new LessonEvent.Begun())
                .after(new LessonEvent.Counted(Stance.AGREE, hands));
    }

    private Path file() {
        return temp.resolve("3hv" + LessonFiles.EXTENSION);
    }

    private KeptLesson kept() {
        return assertInstanceOf(LessonReading.Complete.class, LessonFiles.read(file(), Bundled.SET)).lesson();
    }
}

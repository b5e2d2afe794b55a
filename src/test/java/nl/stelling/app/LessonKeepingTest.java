// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.library.Bundled;
import nl.stelling.library.LessonFiles;
import nl.stelling.library.LessonFiles.LessonReading;
import nl.stelling.present.LessonDesk;
import nl.stelling.present.LessonDesk.Deed;
import nl.stelling.present.LessonDesk.Outcome;
import nl.stelling.present.Session;
import nl.stelling.statements.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson that is kept as it goes, and one that is not. Worker and window are here the test's own thread. */
class LessonKeepingTest {

    private static final int KILLED_AFTER = 40;

    @TempDir
    private Path temp;

    private final ObjectProperty<LessonDesk> desk = new SimpleObjectProperty<>(LessonDesk.OWN);
    private final Session<Lesson, LessonEvent> session = new Session<>(Lesson.start(Bundled.SET), Lesson::after);
    private final LessonKeeping keeping = new LessonKeeping(session, desk, Runnable::run, Runnable::run);

    @Test
    void unlessAskedForNothingIsLeft() throws IOException {
        count(session, 12);
        assertEquals(List.of(), left());
    }

    @Test
    void everyChangeOfASumIsInTheFileAtOnce() throws IOException {
        keeping.keepIn(file(), false);
        assertEquals(KeptLesson.of(session.journey().get()), kept());
        session.say(new LessonEvent.Begun());
        for (int hands = 3; hands < 9; hands++) {
            session.say(new LessonEvent.Counted(Stance.AGREE, hands));
            assertEquals(hands < 5 ? 0 : hands, kept().rounds().all().getFirst().tally().voters());
        }
        session.say(new LessonEvent.Undone());
        assertEquals(7, kept().rounds().all().getFirst().tally().voters());
        assertEquals(List.of("3hv.stelling-les"), left());
    }

    @Test
    void onceStoppedNothingIsAdded() {
        keeping.keepIn(file(), false);
        count(session, 12);
        KeptLesson before = kept();
        keeping.stop();
        count(session, 20);
        assertEquals(before, kept());
        assertEquals("", desk.get().file());
    }

    @Test
    void aLessonGoesOnInItsOwnFile() {
        keeping.keepIn(file(), false);
        count(session, 12);
        Session<Lesson, LessonEvent> next = new Session<>(Lesson.start(Bundled.SET), Lesson::after);
        LessonKeeping again = new LessonKeeping(next, desk, Runnable::run, Runnable::run);
        next.say(new LessonEvent.Reopened(kept()));
        again.goOnIn(file());
        assertEquals(session.journey().get().rounds(), next.journey().get().rounds());
        next.say(new LessonEvent.Begun());
        next.say(new LessonEvent.Counted(Stance.DISAGREE, 9));
        assertEquals(List.of(12, 9),
                kept().rounds().all().subList(0, 2).stream().map(round -> round.tally().voters()).toList());
    }

    /** A stick that is pulled out: the lesson goes on, and nobody is told that it is kept. */
    @Test
    void whatCannotBeKeptIsNotCalledKept() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        keeping.keepIn(stick.resolve("3hv.stelling-les"), false);
        Files.delete(stick.resolve("3hv.stelling-les"));
        Files.delete(stick);
        count(session, 12);
        assertTrue(desk.get().isBroken());
        assertEquals(Deed.KEEP, assertInstanceOf(Outcome.Failed.class, desk.get().last()).deed());
        assertEquals(12, session.journey().get().rounds().all().getFirst().tally().voters());
    }

    @Test
    void whatIsThereIsNotOverwrittenUnasked() throws IOException {
        Files.writeString(file(), "something else");
        keeping.keepIn(file(), false);
        assertEquals("something else", Files.readString(file()));
        assertTrue(desk.get().isBroken());
    }

    /** A process that the system kills while it writes: what it had said was written is there, and nothing is half. */
    @Test
    void aKillInTheMiddleLosesNothingThatWasCounted() throws IOException, InterruptedException {
        String path = Stream.of("java.class.path", "jdk.module.path").map(name -> System.getProperty(name, ""))
                .reduce("", (one, other) -> one + File.pathSeparator + other);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                Path.of("target", "test-classes") + path, LessonKeepingTest.class.getName(), file().toString())
                .redirectErrorStream(true).start();
        int said = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (said < KILLED_AFTER) {
                said = Integer.parseInt(lines.readLine());
            }
            // By its handle: the process itself would close what is left to be read
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = Integer.parseInt(line);
            }
        }
        assertFalse(process.isAlive());
        int voters = kept().rounds().all().getFirst().tally().voters();
        int last = said;
        assertTrue(voters == last || voters == last + 1, () -> last + " were said to be kept, " + voters + " are");
    }

    /** The process that is killed: one hand more and more, each said when it is kept. */
    public static void main(String[] args) {
        Session<Lesson, LessonEvent> session = new Session<>(Lesson.start(Bundled.SET), Lesson::after);
        LessonKeeping keeping = new LessonKeeping(session, new SimpleObjectProperty<>(LessonDesk.OWN), Runnable::run,
                Runnable::run);
        keeping.keepIn(Path.of(args[0]), false);
        session.say(new LessonEvent.Begun());
        for (int hands = 5; hands < 999; hands++) {
            session.say(new LessonEvent.Counted(Stance.AGREE, hands));
            System.out.println(hands);
        }
    }

    private static void count(Session<Lesson, LessonEvent> session, int hands) {
        session.say(new LessonEvent.Jumped(0));
        session.say(new LessonEvent.Counted(Stance.AGREE, hands));
        if (!session.journey().get().rounds().all().getFirst().isClosed()) {
            session.say(new LessonEvent.ClosedOrReopened());
        }
    }

    private Path file() {
        return temp.resolve("3hv" + LessonFiles.EXTENSION);
    }

    private KeptLesson kept() {
        return switch (LessonFiles.read(file(), Bundled.SET)) {
            case LessonReading.Complete read -> read.lesson();
            case LessonReading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

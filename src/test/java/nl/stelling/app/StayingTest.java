// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.library.StayingSheet;
import nl.stelling.present.Desk;
import nl.stelling.present.Session;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that stay on the computer, and those that must not. Worker and window are here the test's own thread. */
class StayingTest {

    private static final int SAID = 5;

    @TempDir
    private Path temp;

    private final ObjectProperty<Desk> desk = new SimpleObjectProperty<>(Desk.OWN);
    private final Session<Journey, Event> session = new Session<>(Journey.start(Bundled.SET), Journey::after);

    @Test
    void unlessAskedForNothingIsLeft() throws IOException {
        staying().look(_ -> {});
        answer(session);
        assertEquals(List.of(), left());
    }

    @Test
    void whatIsSaidStaysAndIsGoneWhenNoLongerWanted() throws IOException {
        Staying staying = staying();
        staying.wish(true);
        answer(session);
        assertEquals(session.journey().get().sheet(), kept().orElseThrow());
        staying.wish(false);
        assertEquals(List.of(), left());
        answer(session);
        assertEquals(List.of(), left());
        assertEquals(Desk.Staying.OFF, desk.get().staying());
    }

    @Test
    void theNextTimeTheVoterIsAskedAndNothingIsOverwrittenBefore() {
        staying().wish(true);
        answer(session);
        var said = session.journey().get().sheet();
        Session<Journey, Event> next = new Session<>(Journey.start(Bundled.SET), Journey::after);
        ObjectProperty<Desk> nextDesk = new SimpleObjectProperty<>(Desk.OWN);
        new Staying(next, nextDesk, sheet(), Runnable::run, Runnable::run).look(_ -> {});
        assertInstanceOf(Place.SheetFound.class, next.journey().get().place());
        assertEquals(Desk.Staying.ON, nextDesk.get().staying());
        assertEquals(said, kept().orElseThrow());
        next.say(new Event.SheetTaken());
        assertEquals(said, next.journey().get().sheet());
    }

    @Test
    void beginningAgainForgetsWhatStayed() {
        staying().wish(true);
        answer(session);
        session.say(new Event.RestartAsked());
        session.say(new Event.RestartConfirmed());
        assertEquals(session.journey().get().sheet(), kept().orElseThrow());
        assertEquals(0, kept().orElseThrow().answers().size());
    }

    @Test
    void whereNothingMayStayNothingDoes() throws IOException {
        desk.set(Desk.OWN.with(Desk.Staying.FORBIDDEN));
        Staying staying = staying();
        staying.wish(true);
        answer(session);
        assertEquals(List.of(), left());
    }

    /** Where it cannot be written, it does not say that it is on. */
    @Test
    void whatCannotBeKeptIsNotCalledKept() throws IOException {
        Files.writeString(temp.resolve("data"), "a file where the folder should be");
        staying().wish(true);
        assertEquals(Desk.Staying.OFF, desk.get().staying());
    }

    /** A process that the system kills, with everything it had in memory. */
    @Test
    void aKillLosesNothing() throws IOException, InterruptedException {
        String path = Stream.of("java.class.path", "jdk.module.path").map(name -> System.getProperty(name, ""))
                .reduce("", (one, other) -> one + File.pathSeparator + other);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                Path.of("target", "test-classes") + path, StayingTest.class.getName(),
                temp.resolve("data").toString()).redirectErrorStream(true).start();
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("said", said.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertFalse(process.isAlive());
        answer(session);
        assertEquals(session.journey().get().sheet(), kept().orElseThrow());
    }

    /** The process that is killed: it says five answers and waits. */
    public static void main(String[] args) throws IOException {
        Session<Journey, Event> session = new Session<>(Journey.start(Bundled.SET), Journey::after);
        Staying staying = new Staying(session, new SimpleObjectProperty<>(Desk.OWN),
                new StayingSheet(Path.of(args[0]), Bundled.SET), Runnable::run, Runnable::run);
        staying.wish(true);
        answer(session);
        System.out.println("said");
        System.in.read();
    }

    private static void answer(Session<Journey, Event> session) {
        for (Statement statement : Bundled.SET.statements().subList(0, SAID)) {
            session.say(new Event.Answered(statement.id(), new Answer.Given(Stance.AGREE)));
        }
    }

    private StayingSheet sheet() {
        return new StayingSheet(temp.resolve("data"), Bundled.SET);
    }

    private Staying staying() {
        return new Staying(session, desk, sheet(), Runnable::run, Runnable::run);
    }

    private Optional<AnswerSheet> kept() {
        return sheet().read().map(reading -> switch (reading) {
            case KeptReading.Complete(var kept) -> kept.sheet();
            case KeptReading.Faulty faulty -> throw new AssertionError(faulty.problems());
        });
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(file -> !file.equals(temp)).map(Path::toString).toList();
        }
    }
}

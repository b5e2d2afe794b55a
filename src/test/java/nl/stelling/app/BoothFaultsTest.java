// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.BoothPlace;
import nl.stelling.kiosk.Booths;
import nl.stelling.kiosk.Check;
import nl.stelling.kiosk.Opening;
import nl.stelling.kiosk.PinHash;
import nl.stelling.kiosk.StaffBoard;
import nl.stelling.library.Bundled;
import nl.stelling.present.Session;
import nl.stelling.settings.KioskSettings;
import nl.stelling.settings.Settings;
import nl.stelling.settings.SettingsFile;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What a booth does when something of the world around it fails. */
class BoothFaultsTest {

    private static final String PIN = "kiosk.pin = " + PinHash.of("280414".toCharArray(), new byte[16]).text();

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private Settings settings(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("stelling.conf"), List.of(lines));
        return assertInstanceOf(SettingsReading.Complete.class, SettingsFile.read(file)).settings();
    }

    private static Check find(Check.Subject subject, List<Check> checks) {
        return checks.stream().filter(check -> check.subject() == subject).findFirst().orElseThrow();
    }

    private List<Check> checks(Settings settings, String where) {
        Tallying tallying = Tallying.of(settings.kiosk(), Runnable::run);
        return new SelfTest(settings, new KioskPress(""), tallying).board(Booth.start(Booths.policy(java.util.Set.of()),
                Bundled.SET), where, new Check(Check.Subject.DISPLAY, Check.Finding.GOOD, "")).checks();
    }

    private static BoothPlace.Visiting visit(boolean isCompleted) {
        Booth booth = Booths.waiting().after(new BoothEvent.Begun(Language.DUTCH));
        BoothPlace.Visiting begun = (BoothPlace.Visiting) booth.place();
        return new BoothPlace.Visiting(begun.journey(), begun.language(), begun.active(), isCompleted);
    }

    @Test
    void aFolderForCountsThatIsGoneStopsNobodyAndTheStaffSeeIt() throws IOException {
        Path counts = folder.resolve("gone/balie.counts");
        Settings settings = settings("kiosk.counts-file = " + counts);
        Tallying tallying = Tallying.of(settings.kiosk(), Runnable::run);
        tallying.ended(visit(true));
        assertEquals(Check.Finding.BAD, tallying.check().finding());
        assertEquals(List.of(), tallying.days());
        assertEquals(Check.Finding.BAD, find(Check.Subject.DISK, checks(settings, "")).finding());
        Files.createDirectory(counts.getParent());
        assertEquals(Check.Finding.GOOD, tallying.check().finding(), "the disk is back");
        assertEquals(1, tallying.days().getFirst().completed(), "and what was counted meanwhile is there");
    }

    /** What Linux has for this: a file that takes nothing, as on a disk without room. */
    @Test
    void aFullDiskStopsNobodyAndNothingIsLost() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        Path counts = Files.createSymbolicLink(folder.resolve("balie.counts"), Path.of("/dev/full"));
        try (BoothRobot robot = new BoothRobot(folder)) {
            robot.visit();
            robot.visit();
            robot.counted();
            assertTrue(Files.isSymbolicLink(counts), "what stands there is left as it is");
            Files.delete(counts);
            robot.visit();
            robot.counted();
        }
        assertEquals(3, Files.readString(counts).lines().filter(line -> line.contains("completed")).count(),
                "what waited came with the next visit");
    }

    /** Not even root writes there: as on a disk that is read-only, or that somebody else holds. */
    @Test
    void aPlaceWhereNothingCanBeWrittenStopsNobodyAndTheStaffSeeIt() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/sys")), "no /sys here");
        Settings settings = settings("kiosk.counts-file = /sys/balie.counts", "kiosk.heartbeat-file = /sys/beat");
        Tallying tallying = Tallying.of(settings.kiosk(), Runnable::run);
        tallying.ended(visit(true));
        assertEquals(Check.Finding.BAD, tallying.check().finding());
        List<Check> checks = checks(settings, "");
        assertEquals(Check.Finding.BAD, find(Check.Subject.DISK, checks).finding());
        assertEquals(Check.Finding.BAD, find(Check.Subject.COUNTS, checks).finding());
        assertNotEquals(Check.Cause.NONE, find(Check.Subject.COUNTS, checks).cause());
        new Heartbeat(Path.of("/sys/beat")).beat(Runnable::run);
    }

    /** A set that was damaged before the start: no visitor gets another one in its place, and the staff can choose. */
    @Test
    void withoutItsSetABoothStaysClosedUntilTheStaffTakeAnother() throws IOException {
        try (BoothRobot robot = new BoothRobot(folder, "/srv/sets/damaged", false, PIN)) {
            robot.until(BoothPlace.Closed.class::isInstance);
            robot.say(new BoothEvent.Begun(Language.DUTCH));
            assertInstanceOf(BoothPlace.Closed.class, robot.place());
            staff(robot);
            robot.with(kiosk -> kiosk.take(new StaffBoard.Offered("", "veiligheid", false)));
            robot.until(place -> place instanceof BoothPlace.Menu(_, var isLooking, _) && !isLooking);
            robot.say(new BoothEvent.StaffLeft());
            robot.until(BoothPlace.Attract.class::isInstance);
            robot.press("begin-nl");
            assertEquals(Bundled.SET.id(), ((BoothPlace.Visiting) robot.place()).journey().set().id());
        }
    }

    /** A set that is damaged where the staff would change to it: they are told which file, and the old one stays. */
    @Test
    void aDamagedSetIsNotTakenAndTheStaffAreTold() throws IOException {
        Path set = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(set.resolve("set.json"), "{ \"id\": ");
        try (BoothRobot robot = new BoothRobot(folder, "", true, PIN)) {
            staff(robot);
            robot.until(place -> place instanceof BoothPlace.Menu(_, var isLooking, _) && !isLooking);
            robot.with(kiosk -> kiosk.take(new StaffBoard.Offered(set.toString(), "damaged", false)));
            robot.until(place -> place instanceof BoothPlace.Menu(_, _, var board)
                    && board.checks().getFirst().finding() == Check.Finding.BAD
                    && board.checks().getFirst().detail().startsWith(set + ": set.json:"));
            robot.say(new BoothEvent.StaffLeft());
            robot.press("begin-nl");
            assertEquals(Booths.SET.id(), ((BoothPlace.Visiting) robot.place()).journey().set().id());
        }
    }

    private static void staff(BoothRobot robot) {
        for (int i = 0; i < Booth.PRESSES; i++) {
            robot.say(new BoothEvent.CornerPressed());
        }
        robot.say(new BoothEvent.PinTried());
        robot.say(new BoothEvent.PinAccepted());
    }

    @Test
    void somethingElseWhereCountsShouldBeIsLeftAsItIs() throws IOException {
        Path counts = Files.writeString(folder.resolve("balie.counts"), "somebody's letter");
        Tallying tallying = Tallying.of(settings("kiosk.counts-file = " + counts).kiosk(), Runnable::run);
        tallying.ended(visit(false));
        assertEquals(Check.Finding.BAD, tallying.check().finding());
        assertEquals("somebody's letter", Files.readString(counts));
    }

    @Test
    void sessionsAreCountedByHowTheyEnded() throws IOException {
        Tallying tallying = Tallying.of(settings("kiosk.counts-file = balie.counts").kiosk(), Runnable::run);
        tallying.ended(visit(true));
        tallying.ended(visit(false));
        tallying.ended(visit(true));
        assertEquals(2, tallying.days().getFirst().completed());
        assertEquals(1, tallying.days().getFirst().brokenOff());
    }

    @Test
    void whatIsCountedHoldsNoAnswer() throws IOException {
        Settings settings = settings("kiosk.counts-file = balie.counts");
        Tallying.of(settings.kiosk(), Runnable::run).ended(visit(true));
        String kept = Files.readString(folder.resolve("balie.counts"));
        assertTrue(kept.lines().toList().getLast()
                .matches("session\\t[0-9]{4}-[0-9]{2}-[0-9]{2}\\tcompleted\\t[a-z0-9]{20}"), kept);
    }

    @Test
    void aSetThatWasDamagedIsFoundBeforeTheNextStart() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.writeString(set.resolve("set.json"), "{ \"id\": ");
        assertEquals(Check.Finding.BAD, find(Check.Subject.SET, checks(Settings.USUAL, set.toString())).finding());
        assertEquals(Check.Finding.GOOD, find(Check.Subject.SET, checks(Settings.USUAL, "")).finding());
    }

    @Test
    void aPrinterThatIsNotThereIsSaid() {
        assertEquals(Check.Finding.BAD, new KioskPress("no such printer").check().finding());
        assertTrue(new KioskPress("no such printer").chosen().isEmpty());
        assertEquals(Check.Finding.UNUSED, new KioskPress("").check().finding());
    }

    @Test
    void aClockThatJumpsMovesNobody() {
        Session<Booth, BoothEvent> session = new Session<>(Booths.waiting(), Booth::after);
        AtomicLong nanos = new AtomicLong(-5);
        BoothClock clock = new BoothClock(session, nanos::get, _ -> Opening.OPEN);
        clock.say(new BoothEvent.Begun(Language.DUTCH));
        for (int year : List.of(1970, 2199, 2026)) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            clock.tell(LocalDateTime.of(year, 1, 1, 3, 0));
            assertInstanceOf(BoothPlace.Visiting.class, session.journey().get().place(), "in " + year);
        }
        nanos.addAndGet(Booths.IDLE.minusSeconds(3).toNanos() - 1);
        clock.tell(LocalDateTime.of(2026, 1, 1, 3, 0));
        assertInstanceOf(BoothPlace.Visiting.class, session.journey().get().place());
        nanos.addAndGet(1);
        clock.tell(LocalDateTime.of(2026, 1, 1, 3, 0));
        assertInstanceOf(BoothPlace.AskingStillThere.class, session.journey().get().place());
    }

    @Test
    void aMistakeIsGoneHomeFromAndMistakesWithoutEndAreEnded() {
        AtomicInteger home = new AtomicInteger();
        AtomicInteger end = new AtomicInteger();
        BoothMistakes mistakes = new BoothMistakes(home::incrementAndGet, end::incrementAndGet);
        for (int i = 0; i < 4; i++) {
            mistakes.happened(new IllegalStateException("an answer"));
        }
        mistakes.allIsWell();
        mistakes.happened(new IllegalStateException("an answer"));
        assertEquals(List.of(5, 0), List.of(home.get(), end.get()));
        for (int i = 0; i < 4; i++) {
            mistakes.happened(new IllegalStateException("an answer"));
        }
        assertEquals(1, end.get());
    }

    @Test
    void theHeartbeatStopsWhenTheWindowHangs() throws IOException {
        Path file = folder.resolve("heartbeat");
        Heartbeat heartbeat = new Heartbeat(file);
        List<Runnable> hanging = new ArrayList<>();
        heartbeat.beat(hanging::add);
        assertTrue(Files.deleteIfExists(file), "the first beat");
        heartbeat.beat(hanging::add);
        assertFalse(Files.exists(file), "the window did not answer");
        hanging.forEach(Runnable::run);
        heartbeat.beat(hanging::add);
        assertTrue(Files.exists(file));
    }

    @Test
    void whatAnAdministratorForbidsIsNoDoorOfABooth() throws IOException {
        assertEquals(java.util.Set.of(), Boothing.policy(settings("kiosk.idle-seconds = 60")).doors());
        assertEquals(java.util.Set.of(nl.stelling.kiosk.Door.PRINTER),
                Boothing.policy(settings("kiosk.printer = Balie")).doors());
        assertEquals(java.util.Set.of(), Boothing.policy(settings("kiosk.printer = Balie", "print = no")).doors());
        assertEquals(java.util.Set.of(nl.stelling.kiosk.Door.VOICE),
                Boothing.policy(settings("kiosk.volume = 40")).doors());
        assertEquals(KioskSettings.USUAL.idle(), Boothing.policy(Settings.USUAL).idle());
    }
}

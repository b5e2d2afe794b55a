// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import nl.stelling.journey.Journey;
import nl.stelling.kiosk.BoothPlace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** After a visit nothing of it is left: not in memory, not on the disk. And visits leave nothing behind that adds up. */
class BoothForgettingTest {

    private static final int VISITS = 20;
    private static final int WARM = 4;
    private static final int COLLECTIONS = 50;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nothingOfAVisitIsLeft() throws IOException {
        List<WeakReference<Object>> held = new ArrayList<>();
        try (BoothRobot robot = new BoothRobot(folder)) {
            for (int i = 0; i < WARM; i++) {
                held.addAll(robot.visit());
            }
            Upkeep warm = Upkeep.now();
            for (int i = WARM; i < VISITS; i++) {
                held.addAll(robot.visit());
            }
            robot.drawn();
            robot.drawn();
            for (int i = 0; i < COLLECTIONS && held.stream().anyMatch(each -> each.get() != null); i++) {
                System.gc();
            }
            assertEquals(List.of(), held.stream().map(WeakReference::get).filter(each -> each != null)
                    .map(each -> each.getClass().getSimpleName()).toList(), "of " + VISITS + " visits still held");
            Upkeep later = Upkeep.now();
            assertTrue(later.threads() <= warm.threads() + 1, "threads: " + warm + ", " + later);
            assertTrue(later.files() <= warm.files() + 1, "open files: " + warm + ", " + later);
            robot.counted();
        }
        String counts = Files.readString(folder.resolve("balie.counts"));
        assertEquals(VISITS, counts.lines().filter(line -> line.contains("completed")).count(), counts);
        counts.lines().skip(2).forEach(line -> assertTrue(
                line.matches("session\\t[0-9]{4}-[0-9]{2}-[0-9]{2}\\tcompleted\\t[a-z0-9]{20}"), line));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "the settings and the counts alone");
        }
    }

    /** What was answered, tried, undone and asked, how it looked, and what lies on the clipboard. */
    @Test
    void theNextVisitorFindsWhatTheFirstOneFound() throws IOException {
        try (BoothRobot robot = new BoothRobot(folder)) {
            robot.press("begin-nl");
            Journey first = journey(robot);
            List<String> look = look(robot);
            robot.press("go");
            for (String answer : List.of("answer-1", "answer-3", "undo", "skip", "answer-2", "meaning")) {
                robot.press(answer);
            }
            robot.press("display");
            robot.press("look-dark");
            robot.press("text-larger");
            robot.with(_ -> Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "what a visitor copied")));
            assertNotEquals(first, journey(robot));
            assertNotEquals(look, look(robot));
            robot.press("top-restart");
            robot.press("confirm");
            robot.with(_ -> assertFalse(Clipboard.getSystemClipboard().hasString(), "on the clipboard"));
            robot.press("begin-nl");
            assertEquals(first, journey(robot));
            assertEquals(look, look(robot));
        }
    }

    private static Journey journey(BoothRobot robot) {
        return assertInstanceOf(BoothPlace.Visiting.class, robot.place()).journey();
    }

    private static List<String> look(BoothRobot robot) {
        List<String> look = new ArrayList<>();
        robot.with(kiosk -> look.addAll(kiosk.scene().getRoot().getStyleClass()));
        return look.stream().sorted().toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import nl.stelling.answers.Answer;
import nl.stelling.answers.Weight;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import nl.stelling.statements.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Draws up a walk through the real window, from outside, for {@code .ci/run}: where its buttons are, what to answer, and
 * what the result must then look like.
 */
class WalkPlanTest {

    private static final Path FOLDER = Path.of("target", "walk");
    private static final Size SIZE = new Size(1366, 768, 100);
    private static final Appearance APPEARANCE = new Appearance(Language.DUTCH, Look.LIGHT, SIZE.textPercent());
    private static final String KEYS = "1230";
    private static final List<Answer> ANSWERS = List.of(WindowTest.AGREE, WindowTest.NEITHER, WindowTest.DISAGREE,
            Answer.SKIPPED);
    private static final Journey START = Journey.start(Bundled.SET);
    private static final Journey FIRST = START.after(new Event.Begun()).after(new Event.Understood());

    @BeforeAll
    static void start() throws TimeoutException, IOException {
        FxToolkit.registerPrimaryStage();
        Files.createDirectories(FOLDER);
    }

    /** A line each: the id, and the middle of what has it. */
    @Test
    void points() throws IOException {
        List<String> lines = WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Styles.loadTypeface();
            List<String> found = new ArrayList<>();
            found.addAll(points(START, "begin"));
            found.addAll(points(FIRST, "answer-1", "answer-2", "answer-3", "skip", "weigh"));
            return found;
        });
        assertEquals(6, lines.size());
        Files.write(FOLDER.resolve("points.txt"), lines);
    }

    private static List<String> points(Journey journey, String... ids) {
        Scene scene = LaidOut.scene(journey, APPEARANCE, SIZE);
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            Bounds box = box(scene.getRoot().lookup("#" + id));
            Point2D middle = new Point2D(box.getCenterX(), box.getCenterY());
            assertTrue(new BoundingBox(0, 0, SIZE.width(), SIZE.height()).contains(box), () -> id + " at " + box);
            assertEquals(List.of(id), WindowTest.all(scene.getRoot()).stream()
                    .filter(node -> node instanceof ButtonBase && WindowTest.isShown(node)
                            && box(node).contains(middle))
                    .map(Node::getId).toList());
            lines.add("%s %.0f %.0f".formatted(id, middle.getX(), middle.getY()));
        }
        return lines;
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** A line for each statement with the keys that answer it, and the picture that these answers end in. */
    @Test
    void result() throws IOException {
        Journey journey = FIRST;
        List<String> keys = new ArrayList<>();
        for (Statement statement : Bundled.SET.statements()) {
            int turn = keys.size() % KEYS.length();
            boolean isHeavy = keys.size() % 5 == 4;
            if (isHeavy) {
                journey = journey.after(new Event.Weighed(statement.id(), Weight.DOUBLE));
            }
            journey = journey.after(new Event.Answered(statement.id(), ANSWERS.get(turn)));
            keys.add((isHeavy ? "*" : "") + KEYS.charAt(turn));
        }
        Journey result = journey.after(new Event.ResultOpened());
        assertInstanceOf(Place.Results.class, result.place());
        Files.write(FOLDER.resolve("keys.txt"), keys);
        WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Styles.loadTypeface();
            Pictures.write(LaidOut.scene(result, APPEARANCE, SIZE), FOLDER.resolve("result.png"));
        });
        assertTrue(Files.exists(FOLDER.resolve("result.png")));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.screens.parts.Growing;
import nl.stelling.statements.Statement;
import nl.stelling.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who presses, clicks, types, resizes and switches anything, at random: {@code -Dmonkey.seconds=300} lets it go
 * on for longer, {@code -Dmonkey.seed=7} does again what a seed did.
 */
class MonkeyTest extends WindowTest {

    private static final int SECONDS = Integer.getInteger("monkey.seconds", 5);
    private static final long SEED = Long.getLong("monkey.seed", System.nanoTime());
    private static final int STEPS = 60;
    private static final int MOST_BACK = 200;
    private static final int PASSES = 6;
    private static final List<KeyCode> KEYS = List.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB,
            KeyCode.TAB, KeyCode.ESCAPE, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP, KeyCode.HOME, KeyCode.END);
    private static final String CHARACTERS = "1234567890*?pPoOnN-+ \u00e9";

    @Test
    void nothingBreaksAndNobodyIsStuck() {
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (long seed = SEED; seed == SEED || System.nanoTime() < until; seed++) {
            try {
                play(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dmonkey.seed=" + seed, e);
            }
        }
    }

    private void play(Random random) {
        open(Places.all().values().stream().skip(random.nextInt(Places.all().size())).findFirst().orElseThrow());
        for (int i = 0; i < STEPS; i++) {
            step(random);
            nothingWentWrongUnseen();
            interact(this::checkFocus);
        }
        interact(this::checkSameResult);
        checkWayOut();
    }

    private void step(Random random) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> keyboard.press(KEYS.get(random.nextInt(KEYS.size())));
            case 3, 4 -> keyboard.type(String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))));
            case 5 -> keyboard.control(random.nextBoolean() ? KeyCode.Z : KeyCode.PLUS);
            case 6 -> interact(() -> resize(640 + random.nextInt(360), 480 + random.nextInt(500)));
            case 7 -> interact(() -> dress(random));
            case 8 -> click(new Point2D(random.nextDouble() * scene().getWidth(),
                    random.nextDouble() * scene().getHeight()));
            default -> clickAButton(random);
        }
    }

    private void resize(int width, int height) {
        // The screen of tests cannot paint what lies outside it
        scene().getWindow().setX(0);
        scene().getWindow().setY(0);
        scene().getWindow().setWidth(width);
        scene().getWindow().setHeight(height);
    }

    @AfterEach
    void asItWas() {
        interact(() -> resize(WIDTH, HEIGHT));
    }

    private void dress(Random random) {
        Look[] looks = Look.values();
        appearance.set(new Appearance(Words.LANGUAGES.get(random.nextInt(Words.LANGUAGES.size())),
                looks[random.nextInt(looks.length)],
                Appearance.SIZES.get(random.nextInt(Appearance.SIZES.size()))));
    }

    /** Clicks where a button is, seen or not: what lies over it is then what is clicked. */
    private void clickAButton(Random random) {
        List<Node> buttons = all(scene().getRoot()).stream()
                .filter(node -> node instanceof ButtonBase && isShown(node)).toList();
        Bounds box = buttons.get(random.nextInt(buttons.size())).localToScene(new BoundingBox(0, 0, 1, 1));
        click(new Point2D(box.getMinX() + 5, box.getMinY() + 5));
    }

    private void click(Point2D inScene) {
        if (inScene.getX() >= 0 && inScene.getX() < scene().getWidth() && inScene.getY() >= 0
                && inScene.getY() < scene().getHeight()) {
            interact(() -> {
                Robot hand = new Robot();
                hand.mouseMove(inScene.add(scene().getX() + scene().getWindow().getX(),
                        scene().getY() + scene().getWindow().getY()));
                hand.mouseClick(MouseButton.PRIMARY);
            });
        }
    }

    private void checkFocus() {
        Node owner = scene().getFocusOwner();
        assertTrue(owner != null && scene().equals(owner.getScene()) && isShown(owner) && !owner.isDisabled(),
                () -> "the focus is at " + owner + " at " + journey().place());
        assertTrue(all(screen()).stream().anyMatch(node -> node instanceof ButtonBase button && isShown(button)
                && !button.isDisabled()), () -> "nothing to press at " + journey().place());
    }

    /** What was done on the way does not show in the result: the same sheet, the same words in a window that is new. */
    private void checkSameResult() {
        Journey used = journey();
        say(new Event.ResultOpened());
        List<String> shown = texts();
        AnswerSheet sheet = used.sheet();
        Journey fresh = Journey.start(used.set());
        for (Statement statement : used.set().statements()) {
            fresh = fresh.after(new Event.Answered(statement.id(), sheet.answer(statement.id())))
                    .after(new Event.Weighed(statement.id(), sheet.weight(statement.id())));
        }
        Appearance dressed = appearance.get();
        assertEquals(sheet, fresh.sheet());
        open(fresh.after(new Event.ResultOpened()));
        appearance.set(dressed);
        assertEquals(shown, texts());
    }

    /** From wherever this is, going back ends at the first screen. */
    private void checkWayOut() {
        for (int i = 0; i < MOST_BACK && journey().canGoBack(); i++) {
            keyboard.press(KeyCode.ESCAPE);
        }
        assertTrue(!journey().canGoBack(), () -> "no way back from " + journey().place());
    }

    private Node screen() {
        return ((BorderPane) scene().getRoot()).getCenter();
    }

    /** What moved since the last result, and the mark last pointed at: of the way here, and not of the sheet. */
    private static boolean isOfTheWay(Node node) {
        return node != null
                && (node.getStyleClass().stream().anyMatch(List.of("result-moved", "column-words")::contains)
                        || isOfTheWay(node.getParent()));
    }

    /** All that is read of a sheet on the screen, once everything has its place. */
    private List<String> texts() {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
        Growing.finish(scene().getRoot());
        for (int i = 0; i < PASSES; i++) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
        return all(screen()).stream().filter(node -> isShown(node) && !isOfTheWay(node))
                .map(node -> node instanceof Labeled labeled
                        ? labeled.getText()
                        : node instanceof Text text ? text.getText() : "")
                .filter(text -> !text.isEmpty()).toList();
    }
}

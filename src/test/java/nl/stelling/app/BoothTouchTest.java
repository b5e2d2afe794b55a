// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Window;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.kiosk.BoothPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * Fingers on a booth, as JavaFX tells of them: one presses, and nothing else that a hand can do does anything. Where a
 * programme is searched a field would show its menu without the guard. On the other screens nothing listens to gestures,
 * so there this fails only when something begins to. That the guard keeps each gesture from whatever does listen,
 * {@code InputGuardGestureTest} shows.
 */
class BoothTouchTest {

    @TempDir
    private Path folder;
    private BoothRobot robot;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws IOException {
        robot = new BoothRobot(folder);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    /** On every node there is: on the first screen, at a statement, at the result, and where the visit would stop. */
    @Test
    void gesturesAndSecondFingersDoNothingAnywhere() {
        nothingComesOfGestures();
        for (String button : List.of("begin-nl", "go", "answer-1", "answer-3", "answer-2", "skip", "answer-1",
                "answer-3", "to-result", "top-restart")) {
            robot.press(button);
            nothingComesOfGestures();
        }
    }

    /** The one screen of a booth with a field, which has a menu of its own. */
    @Test
    void whereAProgrammeIsSearchedTheyDoNothingEither() {
        atTheFirstStatement();
        robot.press("positions");
        robot.with(kiosk -> ((ButtonBase) kiosk.scene().lookup(".quote-link")).fire());
        robot.drawn();
        assertInstanceOf(Place.InProgramme.class, journey().place());
        nothingComesOfGestures();
        robot.with(kiosk -> {
            TextField field = assertInstanceOf(TextField.class, kiosk.scene().lookup("#search"));
            field.requestFocus();
            int windows = Window.getWindows().size();
            gestures(field).forEach(gesture -> {
                Event.fireEvent(field, gesture);
                assertEquals(windows, Window.getWindows().size(), "a window came of " + gesture.getEventType());
            });
        });
    }

    private void nothingComesOfGestures() {
        robot.with(kiosk -> {
            Object before = state(robot.now());
            int windows = Window.getWindows().size();
            List<Node> nodes = all(kiosk.scene().getRoot());
            for (Node node : nodes) {
                gestures(node).forEach(gesture -> Event.fireEvent(node, gesture));
            }
            assertTrue(nodes.size() > 10, () -> "only " + nodes);
            assertEquals(before, state(robot.now()));
            assertEquals(windows, Window.getWindows().size(), "a window came");
        });
    }

    /** Where the booth is, but for when somebody last did something. */
    private static Object state(BoothPlace place) {
        return switch (place) {
            case BoothPlace.Visiting visit -> visit.journey();
            case BoothPlace.Attract _ -> BoothPlace.Attract.class;
            default -> place;
        };
    }

    /** Two and five fingers down and up, swiping each way, pinching, turning, and what a long press asks for. */
    private static List<Event> gestures(Node node) {
        PickResult pick = new PickResult(node, 5, 5);
        List<Event> gestures = new ArrayList<>();
        for (int fingers : List.of(2, 5)) {
            gestures.add(touch(node, TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, fingers));
            gestures.add(touch(node, TouchEvent.TOUCH_MOVED, TouchPoint.State.MOVED, fingers));
            gestures.add(touch(node, TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, fingers));
        }
        for (EventType<SwipeEvent> way : List.of(SwipeEvent.SWIPE_LEFT, SwipeEvent.SWIPE_RIGHT, SwipeEvent.SWIPE_UP,
                SwipeEvent.SWIPE_DOWN)) {
            gestures.add(new SwipeEvent(way, 5, 5, 5, 5, false, false, false, false, true, 3, pick));
        }
        gestures.add(new ZoomEvent(ZoomEvent.ZOOM, 5, 5, 5, 5, false, false, false, false, true, false, 2, 2, pick));
        gestures.add(new RotateEvent(RotateEvent.ROTATE, 5, 5, 5, 5, false, false, false, false, true, false, 90, 90,
                pick));
        gestures.add(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, pick));
        gestures.add(mouse(node, MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY));
        gestures.add(mouse(node, MouseEvent.MOUSE_RELEASED, MouseButton.SECONDARY));
        return gestures;
    }

    private static TouchEvent touch(Node node, EventType<TouchEvent> type, TouchPoint.State state, int fingers) {
        PickResult pick = new PickResult(node, 5, 5);
        List<TouchPoint> points = IntStream.rangeClosed(1, fingers)
                .mapToObj(finger -> new TouchPoint(finger, state, 5 * finger, 5, 5 * finger, 5, node, pick)).toList();
        return new TouchEvent(type, points.getLast(), points, 1, false, false, false, false);
    }

    /** What JavaFX makes of the first finger. */
    private static MouseEvent mouse(Node node, EventType<MouseEvent> type, MouseButton button) {
        boolean isDown = type.equals(MouseEvent.MOUSE_PRESSED);
        return new MouseEvent(type, 5, 5, 5, 5, button, 1, false, false, false, false,
                isDown && button == MouseButton.PRIMARY, false, isDown && button == MouseButton.SECONDARY, true, false,
                true, new PickResult(node, 5, 5));
    }

    @Test
    void oneFingerPressesOnce() {
        atTheFirstStatement();
        robot.with(kiosk -> {
            Node button = kiosk.scene().lookup("#answer-1");
            press(button, false);
        });
        assertEquals(1, journey().sheet().answers().size());
    }

    /** Held for however long, with the menu that some systems ask for then: it is a press, and opens nothing. */
    @Test
    void aLongPressOpensNothingAndIsOnePress() {
        atTheFirstStatement();
        robot.with(kiosk -> {
            int windows = Window.getWindows().size();
            press(kiosk.scene().lookup("#answer-1"), true);
            press(kiosk.scene().lookup(".statement"), true);
            assertEquals(windows, Window.getWindows().size(), "a window came");
        });
        assertEquals(1, journey().sheet().answers().size());
    }

    private static void press(Node node, boolean isLong) {
        Event.fireEvent(node, touch(node, TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, 1));
        Event.fireEvent(node, mouse(node, MouseEvent.MOUSE_ENTERED, MouseButton.NONE));
        Event.fireEvent(node, mouse(node, MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY));
        if (isLong) {
            Event.fireEvent(node, touch(node, TouchEvent.TOUCH_STATIONARY, TouchPoint.State.STATIONARY, 1));
            Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false,
                    new PickResult(node, 5, 5)));
        }
        Event.fireEvent(node, touch(node, TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, 1));
        Event.fireEvent(node, mouse(node, MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY));
        Event.fireEvent(node, mouse(node, MouseEvent.MOUSE_CLICKED, MouseButton.PRIMARY));
    }

    private void atTheFirstStatement() {
        robot.press("begin-nl");
        robot.press("go");
        assertInstanceOf(Place.AtStatement.class, journey().place());
    }

    private Journey journey() {
        return assertInstanceOf(BoothPlace.Visiting.class, robot.place()).journey();
    }

    private static List<Node> all(Node node) {
        List<Node> all = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
        }
        return all;
    }
}

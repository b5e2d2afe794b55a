// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The guard before a control that would do something with what it keeps away: a field with a menu, a clipboard and a
 * place to drop things, and listeners of every gesture. Each case is tried without the guard first, where it does
 * something, and then with it.
 */
class InputGuardGestureTest extends FxRobot {

    private final AtomicInteger signs = new AtomicInteger();
    private final TextField field = new TextField();
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.setupStage(opened -> {
            opened.setScene(new Scene(field, 400, 200));
            opened.show();
            opened.toFront();
            field.requestFocus();
        });
    }

    @AfterEach
    void close() {
        on(stage::hide);
    }

    private void guard() {
        on(() -> InputGuard.of(field.getScene(), signs::incrementAndGet));
    }

    private static void on(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static int windows() {
        return Window.getWindows().size();
    }

    @Test
    void noGestureAndNoSecondFingerGetsThrough() {
        List<String> heard = new ArrayList<>();
        Map<String, InputEvent> gestures = gestures();
        on(() -> field.addEventHandler(InputEvent.ANY, event -> heard.add(event.getEventType().getName())));
        on(() -> gestures.values().forEach(each -> Event.fireEvent(field, each)));
        List<String> all = gestures.values().stream().map(each -> each.getEventType().getName()).toList();
        assertEquals(all, heard, "without the guard");
        on(() -> Window.getWindows().stream().filter(each -> each != stage).toList().forEach(Window::hide));
        heard.clear();
        guard();
        gestures.forEach((name, gesture) -> {
            on(() -> Event.fireEvent(field, gesture));
            assertEquals(List.of(), heard, name);
        });
        assertEquals(0, signs.get(), "what is kept away is no sign of a visitor");
    }

    @Test
    void oneFingerAndScrollingGetThroughAndAreASignOfAVisitor() {
        List<InputEvent> heard = new ArrayList<>();
        on(() -> field.addEventHandler(InputEvent.ANY, heard::add));
        guard();
        on(() -> Event.fireEvent(field, touch(1)));
        assertEquals(List.of(1, 1), List.of(heard.size(), signs.get()), "one finger");
        on(() -> Event.fireEvent(field, scrolled()));
        assertEquals(List.of(2, 2), List.of(heard.size(), signs.get()), "scrolling");
    }

    /** What a system asks for after a long press. */
    @Test
    void aLongPressOpensNoMenu() {
        int before = windows();
        on(() -> Event.fireEvent(field, menu()));
        assertTrue(windows() > before, "without the guard the field has a menu");
        on(() -> Window.getWindows().stream().filter(each -> each != stage).toList().forEach(Window::hide));
        guard();
        on(() -> Event.fireEvent(field, menu()));
        assertEquals(before, windows());
    }

    @Test
    void theRightButtonOpensNoMenu() {
        int before = windows();
        rightClickOn(field);
        assertTrue(windows() > before, "without the guard the field has a menu");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        on(() -> Window.getWindows().stream().filter(each -> each != stage).toList().forEach(Window::hide));
        guard();
        clickOn(field, MouseButton.SECONDARY);
        assertEquals(before, windows());
    }

    @Test
    void nothingOfTheClipboardComesIn() {
        on(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("/etc/passwd");
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals("/etc/passwd", field.getText(), "without the guard");
        on(field::clear);
        guard();
        push(KeyCode.SHORTCUT, KeyCode.V);
        push(KeyCode.PASTE);
        assertEquals("", field.getText());
    }

    @Test
    void shutNothingAtAllGetsThrough() {
        AtomicInteger heard = new AtomicInteger();
        on(() -> {
            InputGuard guard = InputGuard.of(field.getScene(), signs::incrementAndGet);
            field.addEventHandler(InputEvent.ANY, _ -> heard.incrementAndGet());
            guard.shut(true);
        });
        on(() -> Event.fireEvent(field, touch(1)));
        on(() -> Event.fireEvent(field, scrolled()));
        clickOn(field);
        write("a");
        assertEquals(List.of(0, 0), List.of(heard.get(), signs.get()));
    }

    /** Two and five fingers, pinching, turning, swiping each way, a menu, and what is dragged, by what they are. */
    private Map<String, InputEvent> gestures() {
        PickResult pick = new PickResult(field, 5, 5);
        Map<String, InputEvent> gestures = new LinkedHashMap<>();
        gestures.put("two fingers", touch(2));
        gestures.put("five fingers", touch(5));
        for (EventType<ZoomEvent> type : List.of(ZoomEvent.ZOOM_STARTED, ZoomEvent.ZOOM, ZoomEvent.ZOOM_FINISHED)) {
            gestures.put(type.getName(),
                    new ZoomEvent(type, 5, 5, 5, 5, false, false, false, false, true, false, 2, 2, pick));
        }
        for (EventType<RotateEvent> type : List.of(RotateEvent.ROTATION_STARTED, RotateEvent.ROTATE,
                RotateEvent.ROTATION_FINISHED)) {
            gestures.put(type.getName(),
                    new RotateEvent(type, 5, 5, 5, 5, false, false, false, false, true, false, 90, 90, pick));
        }
        for (EventType<SwipeEvent> type : List.of(SwipeEvent.SWIPE_LEFT, SwipeEvent.SWIPE_RIGHT, SwipeEvent.SWIPE_UP,
                SwipeEvent.SWIPE_DOWN)) {
            gestures.put(type.getName(),
                    new SwipeEvent(type, 5, 5, 5, 5, false, false, false, false, true, 3, pick));
        }
        gestures.put("menu", menu());
        for (EventType<DragEvent> type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            gestures.put(type.getName(), new DragEvent(type, null, 5, 5, 5, 5, TransferMode.COPY, null, null, pick));
        }
        return gestures;
    }

    private TouchEvent touch(int fingers) {
        PickResult pick = new PickResult(field, 5, 5);
        List<TouchPoint> points = IntStream.rangeClosed(1, fingers)
                .mapToObj(finger -> new TouchPoint(finger, TouchPoint.State.PRESSED, 5 * finger, 5, 5 * finger, 5,
                        field, pick))
                .toList();
        return new TouchEvent(TouchEvent.TOUCH_PRESSED, points.getLast(), points, 1, false, false, false, false);
    }

    private ContextMenuEvent menu() {
        return new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false,
                new PickResult(field, 5, 5));
    }

    private ScrollEvent scrolled() {
        return new ScrollEvent(ScrollEvent.SCROLL, 5, 5, 5, 5, false, false, false, false, true, false, 0, -40, 0, -40,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(field, 5, 5));
    }
}

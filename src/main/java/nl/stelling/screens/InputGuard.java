// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Stands before everything else on the screen of a booth: what a visitor has no use for does not get through. A key with
 * a modifier other than shift, a function key, any button of a mouse but the first, a second finger, a menu, what is
 * dragged. What gets through is told as a sign that somebody is there.
 *
 * <p>On the screens of a booth nothing listens to gestures or to what is dragged, and one control has a menu and pastes:
 * the field to search a programme in. The guard keeps it so for whatever may come to stand there.
 */
public final class InputGuard {

    /** Keys that do something by themselves somewhere: in a window manager, in a text field, in a menu. */
    private static final Set<KeyCode> LOCKED = EnumSet.of(KeyCode.CONTEXT_MENU, KeyCode.WINDOWS, KeyCode.META,
            KeyCode.COMMAND, KeyCode.PRINTSCREEN, KeyCode.PAUSE, KeyCode.INSERT, KeyCode.CUT, KeyCode.COPY,
            KeyCode.PASTE, KeyCode.UNDO, KeyCode.AGAIN, KeyCode.FIND, KeyCode.PROPS, KeyCode.STOP, KeyCode.HELP,
            KeyCode.POWER, KeyCode.COMPOSE, KeyCode.ALT, KeyCode.ALT_GRAPH, KeyCode.CONTROL);

    private final Runnable active;
    private boolean isShut;

    private InputGuard(Runnable active) {
        this.active = active;
    }

    /**
     * Guards a scene from now on.
     *
     * @param active is told of all that a visitor does
     */
    public static InputGuard of(Scene scene, Runnable active) {
        InputGuard guard = new InputGuard(active);
        scene.addEventFilter(InputEvent.ANY, guard::look);
        return guard;
    }

    /** Shut, nothing at all gets through: while the screen is cleaned. */
    public void shut(boolean isShutNow) {
        isShut = isShutNow;
    }

    private void look(InputEvent event) {
        if (isShut || isLocked(event)) {
            event.consume();
        } else if (isSign(event)) {
            active.run();
        }
    }

    private static boolean isSign(Event event) {
        return event.getEventType() != KeyEvent.KEY_RELEASED && event.getEventType() != MouseEvent.MOUSE_EXITED
                && event.getEventType() != MouseEvent.MOUSE_EXITED_TARGET
                && event.getEventType() != MouseEvent.MOUSE_ENTERED
                && event.getEventType() != MouseEvent.MOUSE_ENTERED_TARGET;
    }

    /** Whether a booth has no use for this. */
    static boolean isLocked(InputEvent event) {
        return switch (event) {
            case KeyEvent key -> key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShortcutDown()
                    || key.getCode().isFunctionKey() || key.getCode().isMediaKey() || LOCKED.contains(key.getCode());
            case MouseEvent mouse -> mouse.getButton() != MouseButton.NONE && mouse.getButton() != MouseButton.PRIMARY;
            case TouchEvent touch -> touch.getTouchCount() > 1;
            case ContextMenuEvent _,DragEvent _,ZoomEvent _,RotateEvent _,SwipeEvent _ -> true;
            default -> false;
        };
    }
}

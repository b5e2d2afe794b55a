// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What gets through to the screens of a booth. */
class InputGuardTest {

    private static KeyEvent key(KeyCode code, boolean shift, boolean control, boolean alt, boolean meta) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, meta);
    }

    private static MouseEvent mouse(MouseButton button) {
        return new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, button, 1, false, false, false, false, false,
                false, false, false, false, false, null);
    }

    @ParameterizedTest
    @EnumSource(KeyCode.class)
    void noKeyGetsThroughWithAModifier(KeyCode code) {
        assertTrue(InputGuard.isLocked(key(code, false, true, false, false)), "control");
        assertTrue(InputGuard.isLocked(key(code, false, false, true, false)), "alt");
        assertTrue(InputGuard.isLocked(key(code, true, true, true, true)), "all of them");
        assertTrue(InputGuard.isLocked(key(code, false, false, false, true)), "meta");
    }

    @ParameterizedTest
    @EnumSource(KeyCode.class)
    void aFunctionKeyGetsThroughNever(KeyCode code) {
        boolean isFunction = code.isFunctionKey();
        assertTrue(!isFunction || InputGuard.isLocked(key(code, false, false, false, false)));
        assertTrue(!isFunction || InputGuard.isLocked(key(code, true, false, false, false)));
    }

    @Test
    void whatAVisitorNeedsGetsThrough() {
        List<KeyCode> locked = new ArrayList<>();
        for (KeyCode code : List.of(KeyCode.DIGIT1, KeyCode.NUMPAD3, KeyCode.ENTER, KeyCode.SPACE, KeyCode.TAB,
                KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.ESCAPE,
                KeyCode.P, KeyCode.BACK_SPACE, KeyCode.SHIFT)) {
            if (InputGuard.isLocked(key(code, false, false, false, false))) {
                locked.add(code);
            }
        }
        assertEquals(List.of(), locked);
        assertFalse(InputGuard.isLocked(key(KeyCode.TAB, true, false, false, false)));
    }

    @Test
    void oneButtonOfTheMouseIsEnough() {
        assertFalse(InputGuard.isLocked(mouse(MouseButton.PRIMARY)));
        assertFalse(InputGuard.isLocked(mouse(MouseButton.NONE)));
        for (MouseButton button : List.of(MouseButton.SECONDARY, MouseButton.MIDDLE, MouseButton.BACK,
                MouseButton.FORWARD)) {
            assertTrue(InputGuard.isLocked(mouse(button)), button.name());
        }
    }

    @Test
    void thereIsNoMenuAndNothingIsDragged() {
        assertTrue(InputGuard.isLocked(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false,
                null)));
        assertTrue(InputGuard.isLocked(new DragEvent(DragEvent.DRAG_OVER, null, 1, 1, 1, 1, null, null, null, null)));
    }
}

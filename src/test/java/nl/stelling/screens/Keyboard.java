// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/** A hand on the keys, and an eye on what has the focus. */
final class Keyboard {

    private static final int MOST_TABS = 150;
    private static final int REPEATS = 10;

    private final WindowTest window;

    Keyboard(WindowTest window) {
        this.window = window;
    }

    /** Presses keys one after another. */
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.interact(() -> new Robot().keyType(key));
        }
    }

    /** Presses a key with control held. */
    void control(KeyCode key) {
        window.interact(() -> {
            Robot hand = new Robot();
            hand.keyPress(KeyCode.CONTROL);
            hand.keyType(key);
            hand.keyRelease(KeyCode.CONTROL);
        });
    }

    /** Presses keys together, the last while the others are held. */
    void together(List<KeyCode> keys) {
        window.interact(() -> {
            Robot hand = new Robot();
            keys.forEach(hand::keyPress);
            keys.reversed().forEach(hand::keyRelease);
        });
    }

    /** Types characters. */
    void type(String characters) {
        window.write(characters);
    }

    /** Holds a key down until it has repeated itself. */
    void hold(KeyCode key) {
        window.interact(() -> {
            Robot hand = new Robot();
            for (int i = 0; i < REPEATS; i++) {
                hand.keyPress(key);
            }
            hand.keyRelease(key);
        });
    }

    /** Goes to a node by the tab key alone, and sees at every step where it is. */
    void tabTo(String id) {
        for (int i = 0; i < MOST_TABS && !window.focus().equals(id); i++) {
            press(KeyCode.TAB);
            assertFocusSeen();
        }
        assertFocusSeen(id);
    }

    /** Goes to nodes by the tab key, and presses each. */
    void choose(String... ids) {
        for (String id : ids) {
            tabTo(id);
            press(KeyCode.ENTER);
        }
    }

    void assertFocusSeen(String id) {
        assertEquals(id, window.focus(), () -> "what has the focus at " + window.journey().place());
        assertFocusSeen();
    }

    void assertFocusSeen() {
        Node owner = window.scene().getFocusOwner();
        assertTrue(owner != null && owner.isFocusVisible(),
                () -> "nobody sees that " + owner + " has the focus, at " + window.journey().place());
    }
}

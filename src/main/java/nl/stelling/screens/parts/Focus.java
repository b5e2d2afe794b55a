// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;

/** Where the focus is, and whether it is seen. */
public final class Focus {

    private Focus() {}

    /** Whether somebody uses the keyboard: the focus is seen, or stands in a field where it always is. */
    public static boolean isSeen(Node node) {
        return node.isFocusVisible() || node instanceof TextInputControl;
    }

    /** Gives a node of a scene the focus; seen by whoever uses the keyboard, and by nobody else. */
    public static void give(Node node, boolean isSeen) {
        node.requestFocus();
        // JavaFX shows a focus only after it came by a key: one step on and back is such a key
        if (isSeen && node.requestFocusTraversal(TraversalDirection.NEXT)) {
            node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }
}

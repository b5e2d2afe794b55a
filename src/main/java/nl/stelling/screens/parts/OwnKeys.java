// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A control that has a use of its own for arrows, page up and down, home, end, enter and space while it has the focus. */
public interface OwnKeys {

    /** Whether what has the focus takes a key; escape always leads back. */
    static boolean take(KeyEvent event, Scene scene) {
        return scene.getFocusOwner() instanceof OwnKeys && event.getCode() != KeyCode.ESCAPE;
    }
}

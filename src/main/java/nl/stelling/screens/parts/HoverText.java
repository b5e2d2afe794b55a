// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** A text that comes up beside a pointer that rests; never the only place where it stands. */
public final class HoverText {

    private final Node node;
    private final Tooltip tip = new Tooltip();
    private boolean isInstalled;

    /** @param node where the pointer rests */
    public HoverText(Node node) {
        this.node = node;
    }

    /** What comes up from now on; nothing when empty. */
    public void say(String text) {
        if (!text.isEmpty()) {
            tip.setText(text);
        }
        if (text.isEmpty() == isInstalled) {
            isInstalled = !text.isEmpty();
            if (isInstalled) {
                Tooltip.install(node, tip);
            } else {
                tip.hide();
                Tooltip.uninstall(node, tip);
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.Node;
import javafx.scene.Parent;

/** What is filled a little each pulse. */
public interface Growing {

    /** How the style sheet, and whoever looks for it, calls such a thing. */
    String STYLE = "growing";

    /** Fills it now. */
    void finish();

    /** Fills whatever grows in a screen, for whom cannot wait: who comes back to a place far down. */
    static void finish(Parent screen) {
        for (Node node : screen.lookupAll("." + STYLE)) {
            if (node instanceof Growing growing) {
                growing.finish();
            }
        }
    }
}

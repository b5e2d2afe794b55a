// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.Parent;

/**
 * What a window shows is laid out to the end before it is painted. A screen that takes on another form does so while it
 * is laid out, and what follows from that would wait for the next picture. JavaFX then lays out running text in the midst
 * of painting, when what it moves is painted partly where it was, and stays so.
 */
public final class Settled {

    /** The form first, then the text in its new type, then what lies around the text. */
    private static final int ROUNDS = 3;

    private final Parent shell;
    private boolean isDue = true;
    private boolean isSettling;

    private Settled(Parent shell) {
        this.shell = shell;
    }

    /** Has this laid out to the end in each picture of the window that it is in. */
    public static void keep(Parent shell) {
        Settled settled = new Settled(shell);
        Runnable settle = settled::settle;
        shell.needsLayoutProperty().addListener((_, _, needs) -> settled.isDue |= needs && !settled.isSettling);
        shell.sceneProperty().addListener((_, before, now) -> {
            settled.isDue = true;
            if (before != null) {
                before.removePostLayoutPulseListener(settle);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(settle);
            }
        });
    }

    /**
     * Nothing where nothing moved since the last picture. Applying styles asks for another picture: without an end to it
     * the window would draw for ever, and hear of no mouse.
     */
    private void settle() {
        if (!isDue) {
            return;
        }
        isSettling = true;
        for (int round = 0; round < ROUNDS; round++) {
            shell.applyCss();
            shell.layout();
        }
        isSettling = false;
        isDue = false;
    }
}

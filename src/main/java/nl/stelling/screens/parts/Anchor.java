// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.function.Supplier;
import javafx.scene.Parent;

/** Keeps what is read in its place while all of a shell takes on another size, other words or another form. */
public final class Anchor {

    private final Parent shell;
    private final Supplier<? extends Parent> screen;
    private boolean isHeld;

    /** @param screen what the shell shows now */
    public Anchor(Parent shell, Supplier<? extends Parent> screen) {
        this.shell = shell;
        this.screen = screen;
    }

    /** Lets the form change; what stood at the top of what is scrolled stands there again. */
    public void hold(Runnable change) {
        if (isHeld) {
            // One change leads to another: the first holds for all of them
            change.run();
            return;
        }
        isHeld = true;
        Spot spot = Spot.of(screen.get());
        change.run();
        spot.restore(shell);
        isHeld = false;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import nl.stelling.journey.Journey;
import nl.stelling.present.Appearance;
import nl.stelling.present.Session;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** Screens set out as a window would, of any size and without one. */
final class LaidOut {

    private static final Map<Language, Words> WORDS = new ConcurrentHashMap<>();
    /** Text that wraps needs its width before its height is known. */
    private static final int PASSES = 3;

    private LaidOut() {}

    /** A place as it stands in a window of this size. */
    static Scene scene(Journey journey, Appearance appearance, Size size) {
        Session<Journey, nl.stelling.journey.Event> session = new Session<>(journey, Journey::after);
        Shell shell = new Shell(session, new SimpleObjectProperty<>(appearance),
                language -> WORDS.computeIfAbsent(language, Words::in));
        Scene scene = new Scene(shell, size.width(), size.height());
        settle(shell);
        shell.fitNow();
        settle(shell);
        return scene;
    }

    /** The same with the settings of its display open. */
    static Scene withDisplayOpen(Scene scene) {
        ((ToggleButton) scene.getRoot().lookup("#display")).setSelected(true);
        settle((Shell) scene.getRoot());
        return scene;
    }

    private static void settle(Shell shell) {
        for (int i = 0; i < PASSES; i++) {
            shell.applyCss();
            shell.layout();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import nl.stelling.screens.Shell;
import nl.stelling.screens.Styles;

/** The program in a window. JavaFX makes it, so that it takes what it needs from {@link Wiring}. */
public final class Window extends Application {

    @Override
    public void start(Stage stage) {
    }
}

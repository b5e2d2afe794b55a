// SPDX-License-Identifier: EUPL-1.2
package bare;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window, as large as that of Stelling and opened in the same way. */
public final class Bare {

    private Bare() {}

    /** @param args anything, to end after two seconds: what the cache is trained on */
    public static void main(String[] args) {
        Platform.startup(() -> open(args.length > 0));
    }

    private static void open(boolean isTraining) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("What JavaFX costs by itself")), 1366, 768));
        stage.show();
        if (isTraining) {
            PauseTransition pause = new PauseTransition(Duration.seconds(2));
            pause.setOnFinished(_ -> Platform.exit());
            pause.play();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The stage of a window: its size, its icons, and whether it may close. */
final class WindowStage {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private WindowStage() {}

    /**
     * A stage that is not shown yet; it fills a screen that is no larger than its scene.
     *
     * @param mayClose is asked when somebody closes it
     */
    static Stage of(Scene scene, String title, BooleanSupplier mayClose) {
        Stage stage = new Stage();
        stage.setTitle(title);
        stage.getIcons().setAll(icons());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            if (!mayClose.getAsBoolean()) {
                event.consume();
            }
        });
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var room = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(room.getWidth() <= scene.getWidth() || room.getHeight() <= scene.getHeight());
        return stage;
    }

    /** The program's own, in all sizes. */
    static List<Image> icons() {
        return ICON_SIZES.stream().map(WindowStage::icon).toList();
    }

    private static Image icon(int size) {
        String file = "icon-" + size + ".png";
        return new Image(Objects.requireNonNull(WindowStage.class.getResourceAsStream(file), file));
    }
}

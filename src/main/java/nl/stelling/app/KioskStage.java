// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import nl.stelling.kiosk.Check;
import nl.stelling.kiosk.Check.Finding;
import nl.stelling.kiosk.Check.Subject;

/** The window of a booth: all of the screen, over everything, and nobody closes it. */
final class KioskStage {

    /** How long the window may be without the focus before it is asked back, and then before it is opened anew. */
    private static final Duration LOST = Duration.seconds(2);

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final PauseTransition lost = new PauseTransition(LOST);
    private boolean isAsked;
    private boolean isLeft;

    /**
     * Opens it and keeps it as it is.
     *
     * @param displayed hears when the display became another
     */
    void open(Scene scene, String title, Runnable displayed) {
        Platform.setImplicitExit(false);
        stage.setTitle(title);
        stage.getIcons().setAll(WindowStage.icons());
        stage.setScene(scene);
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(event -> event.consume());
        Screen.getScreens().addListener((javafx.collections.ListChangeListener<Screen>) _ -> {
            fill();
            displayed.run();
        });
        fill();
        stage.show();
        stage.setFullScreen(true);
        stage.fullScreenProperty().addListener((_, _, _) -> restore());
        stage.iconifiedProperty().addListener((_, _, _) -> restore());
        stage.setOnHidden(_ -> restore());
        lost.setOnFinished(_ -> regain());
        stage.focusedProperty().addListener((_, _, isFocused) -> {
            isAsked = false;
            if (isFocused) {
                lost.stop();
            } else {
                lost.playFromStart();
            }
        });
    }

    /**
     * All that JavaFX hears of a window which another program destroyed is that it lost the focus. One that is there takes
     * it back when it is asked; one that does not is opened anew.
     */
    private void regain() {
        if (isLeft || stage.isFocused()) {
            return;
        }
        if (isAsked) {
            stage.hide();
        } else {
            isAsked = true;
            stage.toFront();
            stage.requestFocus();
            lost.playFromStart();
        }
    }

    /** Also where no window manager makes it so: exactly the screen, however that changes. */
    private void fill() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }

    /** What somebody or something undid is done again, once that is over. */
    private void restore() {
        Platform.runLater(() -> {
            if (isLeft) {
                return;
            }
            if (!stage.isShowing()) {
                stage.show();
                stage.setFullScreen(false);
            }
            stage.setIconified(false);
            if (!stage.isFullScreen()) {
                fill();
                stage.setFullScreen(true);
            }
            stage.toFront();
        });
    }

    /** What the display is, and whether the window has all of it. */
    Check check() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        boolean isWhole = stage.isShowing() && Math.abs(stage.getWidth() - screen.getWidth()) < 2
                && Math.abs(stage.getHeight() - screen.getHeight()) < 2;
        return new Check(Subject.DISPLAY, isWhole ? Finding.GOOD : Finding.BAD,
                "%.0f x %.0f".formatted(screen.getWidth(), screen.getHeight()));
    }

    void leave() {
        isLeft = true;
        stage.hide();
    }
}

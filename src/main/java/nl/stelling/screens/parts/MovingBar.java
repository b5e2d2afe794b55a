// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A share that changes, as a bar that moves; what it was stays as a stroke across it. */
public final class MovingBar extends Pane {

    private static final Duration MOVE = Duration.millis(240);
    private static final double WHOLE = 100;
    private static final double STROKE = 3;
    private static final double BAR_SHARE = 0.5;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region stroke = new Region();
    private final DoubleProperty shown = new SimpleDoubleProperty(-1);
    private final Timeline move = new Timeline();
    private int before;

    public MovingBar() {
        getStyleClass().add("moving-bar");
        track.getStyleClass().add("bar");
        fill.getStyleClass().add("bar-fill");
        stroke.getStyleClass().add("bar-before");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        shown.addListener((_, _, _) -> requestLayout());
        getChildren().addAll(track, fill, stroke);
    }

    /**
     * Moves to whole percents, 0 to 100, from wherever it is; the first time, and for who wants no motion, at once.
     *
     * @param was what it was, or -1: nothing
     * @param name what it says, for who cannot see it
     */
    public void show(int percent, int was, String name) {
        before = was;
        setAccessibleText(name);
        stroke.setVisible(was >= 0 && was != percent);
        move.stop();
        if (shown.get() < 0 || Platform.getPreferences().isReducedMotion()) {
            shown.set(percent);
        } else {
            move.getKeyFrames().setAll(new KeyFrame(MOVE, new KeyValue(shown, percent, Interpolator.EASE_BOTH)));
            move.playFromStart();
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double thick = snapSizeY(getHeight() * BAR_SHARE);
        double top = snapPositionY((getHeight() - thick) / 2);
        track.resizeRelocate(0, top, getWidth(), thick);
        fill.resizeRelocate(0, top, snapSizeX(getWidth() * Math.max(0, shown.get()) / WHOLE), thick);
        stroke.resizeRelocate(snapPositionX((getWidth() - STROKE) * Math.max(0, before) / WHOLE), 0, STROKE,
                getHeight());
    }
}

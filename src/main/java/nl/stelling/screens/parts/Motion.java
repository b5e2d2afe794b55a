// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * A small movement that shows what changed. Nothing waits for it: whatever it moves is in its place from the start, and a
 * next movement begins where that one is. A system that asks for less motion gets none.
 */
public final class Motion {

    /** A mark grows from the line. */
    public static final Duration GROW = Duration.millis(160);
    /** The frame slides to where the voter is. */
    public static final Duration SLIDE = Duration.millis(120);
    /** What opened becomes visible. */
    public static final Duration FADE = Duration.millis(120);

    private final Node node;
    private final DoubleProperty value;
    private final KeyFrame end;
    private final double rest;
    private final Timeline timeline = new Timeline();

    /** @param rest what the value is when nothing moves */
    public Motion(Node node, DoubleProperty value, double rest, Duration duration, Interpolator way) {
        this.node = node;
        this.value = value;
        this.rest = rest;
        this.end = new KeyFrame(duration, new KeyValue(value, rest, way));
    }

    /** Moves the value from here to its rest, for whoever sees it and wants that. */
    public void from(double start) {
        timeline.stop();
        boolean isSeen = Optional.ofNullable(node.getScene()).map(Scene::getWindow).filter(Window::isShowing)
                .isPresent();
        if (!isSeen || Platform.getPreferences().isReducedMotion()) {
            value.set(rest);
            return;
        }
        value.set(start);
        timeline.getKeyFrames().setAll(end);
        timeline.playFromStart();
    }

    /** Whether it moves now. */
    public boolean isMoving() {
        return timeline.getStatus() == Animation.Status.RUNNING;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** Outlines for one shape; one within another is a hole in it. What has no size has no outline. */
final class Contours {

    private final List<PathElement> elements = new ArrayList<>();

    /** A column with a round top. */
    void column(double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            double radius = Math.min(width / 2, height);
            start(x, y + height);
            elements.add(new VLineTo(y + radius));
            elements.add(new ArcTo(width / 2, radius, 0, x + width, y + radius, false, true));
            elements.add(new VLineTo(y + height));
            end();
        }
    }

    void box(double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            start(x, y);
            elements.add(new HLineTo(x + width));
            elements.add(new VLineTo(y + height));
            elements.add(new HLineTo(x));
            end();
        }
    }

    /** Lying, with round ends. */
    void pill(double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            double radius = Math.min(width, height) / 2;
            start(x + radius, y);
            elements.add(new HLineTo(x + width - radius));
            elements.add(new ArcTo(radius, height / 2, 0, x + width - radius, y + height, false, true));
            elements.add(new HLineTo(x + radius));
            elements.add(new ArcTo(radius, height / 2, 0, x + radius, y, false, true));
            end();
        }
    }

    void disc(double middleX, double middleY, double radius) {
        if (radius > 0) {
            start(middleX - radius, middleY);
            elements.add(new ArcTo(radius, radius, 0, middleX + radius, middleY, false, true));
            elements.add(new ArcTo(radius, radius, 0, middleX - radius, middleY, false, true));
            end();
        }
    }

    private void start(double x, double y) {
        elements.add(new MoveTo(x, y));
    }

    private void end() {
        elements.add(new ClosePath());
    }

    /** Gives these to a shape and begins anew. */
    void giveTo(Path path) {
        if (!elements.isEmpty() || !path.getElements().isEmpty()) {
            path.getElements().setAll(elements);
            elements.clear();
        }
    }
}

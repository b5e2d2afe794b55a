// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import nl.stelling.present.LineView.Slot;
import nl.stelling.present.Mark;

/**
 * What is drawn of a line: one shape for each colour, however many statements there are. A mark that was just made is a
 * shape of its own, for it grows.
 */
final class StemShapes {

    /** One colour, in the order in which they are drawn. */
    private enum Layer {
        LINE, AGREE, DISAGREE, NEITHER, OPEN, WITHIN, FRESH
    }

    private static final double MARK_SHARE = 0.32;
    /** Narrower than this a hollow mark looks filled. */
    private static final double LEAST_MARK = 11;
    /** Of a unit of 18, how wide a mark is at most. */
    private static final double MOST_MARK = 16 / 18.0;
    private static final double LARGE = 30;
    private static final double HOLLOW = 2.5;
    private static final double RING = 2;

    private final Map<Layer, Path> paths = new EnumMap<>(Layer.class);
    private final Map<Layer, Contours> contours = new EnumMap<>(Layer.class);

    StemShapes() {
        for (Layer layer : Layer.values()) {
            Path path = new Path();
            path.setFillRule(FillRule.EVEN_ODD);
            path.setManaged(false);
            path.setMouseTransparent(true);
            path.getStyleClass().setAll("stem-shape", switch (layer) {
                case LINE -> "on-line";
                case AGREE -> "agree";
                case DISAGREE -> "disagree";
                case NEITHER -> "neither";
                case OPEN, FRESH -> "open";
                case WITHIN -> "within";
            });
            paths.put(layer, path);
            contours.put(layer, new Contours());
        }
    }

    List<Node> nodes() {
        return new ArrayList<>(paths.values());
    }

    /** What a mark that was just made is drawn as. */
    Path fresh() {
        return of(Layer.FRESH);
    }

    /** Says which kind the mark is that was just made. */
    void freshen(Mark mark) {
        of(Layer.FRESH).getStyleClass().setAll("stem-shape", switch (mark) {
            case AGREE, DISAGREE -> Icons.styleClass(mark);
            case OPEN -> "open";
            case NEITHER, SKIPPED, SILENT -> "neither";
        });
    }

    private Path of(Layer layer) {
        return paths.getOrDefault(layer, new Path());
    }

    private Contours in(Layer layer) {
        return contours.getOrDefault(layer, new Contours());
    }

    /** A stretch of the line itself; of a large drawing it is twice as thick. */
    void line(double x, double lineY, double width, double unit) {
        double thick = unit < LARGE ? 2 : 4;
        in(Layer.LINE).box(x, lineY - thick / 2, width, thick);
    }

    /** A mark in the middle of its slot. */
    void mark(Slot slot, double middle, double room, double lineY, double unit, boolean isFresh) {
        double width = Math.rint(Math.min(Math.max(room * MARK_SHARE, Math.min(LEAST_MARK, room * 0.6)),
                unit * MOST_MARK));
        double height = Math.rint(slot.isHeavy() ? 2 * unit : unit);
        double x = Math.rint(middle - width / 2);
        Contours to = in(isFresh ? Layer.FRESH : layer(slot.mark()));
        switch (slot.mark()) {
            case AGREE -> column(to, slot, x, lineY - height, width, height);
            case DISAGREE -> box(to, slot, x, lineY, width, height);
            case NEITHER -> pill(to, slot, middle - width * 0.75, lineY, width * 1.5,
                    width * 0.62 * (slot.isHeavy() ? 1.7 : 1));
            case SKIPPED -> {
                to.disc(middle, lineY, width * 0.45);
                to.disc(middle, lineY, width * 0.45 - RING);
                in(Layer.WITHIN).disc(middle, lineY, width * 0.45 - RING);
            }
            case OPEN -> to.box(Math.rint(middle) - 1, lineY - unit / 4, 2, unit / 2);
            case SILENT -> {
                for (int i = -1; i <= 1; i++) {
                    to.disc(middle + i * width * 0.45, lineY, dot(width));
                }
            }
        }
    }

    private static double dot(double width) {
        return Math.max(Math.min(1.5, width * 0.15), width * 0.11);
    }

    private static Layer layer(Mark mark) {
        return switch (mark) {
            case AGREE -> Layer.AGREE;
            case DISAGREE -> Layer.DISAGREE;
            case NEITHER, SKIPPED, SILENT -> Layer.NEITHER;
            case OPEN -> Layer.OPEN;
        };
    }

    private void column(Contours to, Slot slot, double x, double y, double width, double height) {
        to.column(x, y, width, height);
        if (!slot.isFilled()) {
            to.column(x + HOLLOW, y + HOLLOW, width - 2 * HOLLOW, height - 2 * HOLLOW);
            in(Layer.WITHIN).column(x + HOLLOW, y + HOLLOW, width - 2 * HOLLOW, height - 2 * HOLLOW);
        }
    }

    private void box(Contours to, Slot slot, double x, double y, double width, double height) {
        to.box(x, y, width, height);
        if (!slot.isFilled()) {
            to.box(x + HOLLOW, y + HOLLOW, width - 2 * HOLLOW, height - 2 * HOLLOW);
            in(Layer.WITHIN).box(x + HOLLOW, y + HOLLOW, width - 2 * HOLLOW, height - 2 * HOLLOW);
        }
    }

    private void pill(Contours to, Slot slot, double x, double lineY, double width, double thick) {
        to.pill(x, lineY - thick / 2, width, thick);
        double inner = thick - 2 * HOLLOW;
        if (!slot.isFilled()) {
            to.pill(x + HOLLOW, lineY - inner / 2, width - 2 * HOLLOW, inner);
            in(Layer.WITHIN).pill(x + HOLLOW, lineY - inner / 2, width - 2 * HOLLOW, inner);
        }
    }

    /** Shows what was drawn since the last time. */
    void show() {
        paths.forEach((layer, path) -> in(layer).giveTo(path));
    }
}

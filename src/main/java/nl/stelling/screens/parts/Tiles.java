// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** As many columns as there is room for, two at most. They are read across, and the tiles of a row are equally high. */
public final class Tiles extends Pane {

    private static final double GAP_EMS = 1.8;

    private final double leastEms;
    private final Ems ems;
    /** What each child takes in a column of this width: asking costs most, and a pulse would ask three times. */
    private final List<Double> heights = new ArrayList<>();
    private double askedFor = -1;

    /** @param leastEms how wide a column must be at the least */
    public Tiles(double leastEms, Ems ems) {
        this.leastEms = leastEms;
        this.ems = ems;
        getStyleClass().add("tiles");
    }

    private int columns(double width) {
        return getManagedChildren().size() > 1 && width >= 2 * ems.of(leastEms) + ems.of(GAP_EMS) ? 2 : 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * ems.of(leastEms) + ems.of(GAP_EMS);
    }

    @Override
    protected double computeMinWidth(double height) {
        return ems.of(8);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    @Override
    public void requestLayout() {
        askedFor = -1;
        super.requestLayout();
    }

    private void ask(List<Node> nodes, double width) {
        if (askedFor != width || heights.size() != nodes.size()) {
            askedFor = width;
            heights.clear();
            nodes.forEach(node -> heights.add(height(node, width)));
        }
    }

    /** Places the children if asked to; gives the height that they take. */
    private double arrange(double width, boolean isReal) {
        List<Node> nodes = getManagedChildren();
        int columns = columns(width);
        int rows = (nodes.size() + columns - 1) / columns;
        double column = columns == 1 ? width : (width - ems.of(GAP_EMS)) / 2;
        ask(nodes, column);
        double y = 0;
        for (int row = 0; row < rows; row++) {
            double height = 0;
            for (int at = 0; at < columns; at++) {
                int index = row * columns + at;
                height = index < nodes.size() ? Math.max(height, heights.get(index)) : height;
            }
            height = snapSizeY(height);
            for (int at = 0; isReal && at < columns; at++) {
                int index = row * columns + at;
                if (index < nodes.size()) {
                    nodes.get(index).resizeRelocate(snapPositionX(at * (column + ems.of(GAP_EMS))), y,
                            snapSizeX(column), height);
                }
            }
            y += height + ems.of(0.9);
        }
        return y;
    }

    private static double height(Node node, double width) {
        return Math.max(node.minHeight(width), node.prefHeight(width));
    }
}

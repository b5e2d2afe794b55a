// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.stelling.present.WhatIfView;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The words above the answers that can be tried out; gone where they stand in every row. */
final class WhatIfHead extends Pane {

    private final Ems ems;
    private final List<Label> labels = new ArrayList<>();
    private double beside;

    WhatIfHead(Ems ems) {
        this.ems = ems;
        getStyleClass().add("what-if-head");
    }

    void show(WhatIfView view, Words words) {
        labels.clear();
        labels.add(Labels.of(words.of(Key.WHATIF_STATEMENT), "caption", "head-statement"));
        view.headings().forEach(heading -> labels.add(Labels.of(heading, "caption", "head-cell")));
        labels.add(Labels.of(view.weightHeading(), "caption", "head-cell"));
        getChildren().setAll(labels);
    }

    /** Leaves as much room at the end as what scrolls below loses to its bar. */
    void leave(double room) {
        if (room != beside) {
            beside = room;
            requestLayout();
        }
    }

    private WhatIfGrid grid(double width) {
        return new WhatIfGrid(width - beside - snappedLeftInset() - snappedRightInset(), labels.size() - 1, ems);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        WhatIfGrid grid = grid(width);
        return grid.lines() > 1
                ? 0
                : snappedTopInset() + snappedBottomInset() + labels.stream().skip(1)
                        .mapToDouble(label -> label.prefHeight(grid.cell())).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        WhatIfGrid grid = grid(getWidth());
        double bottom = getHeight() - snappedBottomInset();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double width = i == 0 ? grid.name() : grid.cell();
            double height = label.prefHeight(width);
            double x = snappedLeftInset() + (i == 0 ? grid.number() : grid.cellX(i - 1));
            // Above the answers stands the statement, where these stand below it
            label.setVisible(i == 0 ? !grid.isStacked() : grid.lines() == 1);
            label.resizeRelocate(snapPositionX(x), bottom - height, width, height);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A main column and a side column; below each other where there is too little room for both. */
public final class Columns extends Pane {

    private final Node main;
    private final Node side;
    private final double sideEms;
    private final double leastMainEms;
    private final boolean isSideFirst;
    private final Ems ems;

    /**
     * @param isSideFirst whether the side column stands before the main one, and above it when stacked
     * @param ems what an em is
     */
    public Columns(Node main, Node side, double sideEms, double leastMainEms, boolean isSideFirst, Ems ems) {
        this.main = main;
        this.side = side;
        this.sideEms = sideEms;
        this.leastMainEms = leastMainEms;
        this.isSideFirst = isSideFirst;
        this.ems = ems;
        getChildren().addAll(isSideFirst ? side : main, isSideFirst ? main : side);
    }

    /** In whole pixels, as what stands in it is: text must not be measured in a width and set in another. */
    private double gap() {
        return Math.floor(ems.of(2.2));
    }

    private double sideWidth() {
        return Math.floor(ems.of(sideEms));
    }

    private boolean isStacked(double width) {
        return width < ems.of(sideEms) + gap() + ems.of(leastMainEms);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ems.of(sideEms + leastMainEms) + gap();
    }

    @Override
    protected double computeMinWidth(double height) {
        return ems.of(10);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isStacked(width)) {
            return main.prefHeight(width) + gap() + side.prefHeight(width);
        }
        double mainWidth = Math.floor(width - sideWidth() - gap());
        return Math.max(main.prefHeight(mainWidth), side.prefHeight(sideWidth()));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Node first = isSideFirst ? side : main;
        Node second = isSideFirst ? main : side;
        if (isStacked(width)) {
            double firstHeight = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, firstHeight);
            second.resizeRelocate(0, firstHeight + gap(), width, second.prefHeight(width));
            return;
        }
        double firstWidth = isSideFirst ? sideWidth() : Math.floor(width - sideWidth() - gap());
        first.resizeRelocate(0, 0, firstWidth, first.prefHeight(firstWidth));
        double rest = Math.floor(width - firstWidth - gap());
        second.resizeRelocate(firstWidth + gap(), 0, rest, second.prefHeight(rest));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/**
 * A pane that sets out its children itself and reckons its height once for a width: boxes within boxes ask for it again
 * and again, and texts that wrap are slow to answer.
 */
public abstract class OneMeasure extends Pane {

    private double width = -1;
    private double height = -1;

    /** Sets the children out in this width if asked to; gives the height that they take, with the insets. */
    protected abstract double arrange(double inWidth, boolean isReal);

    @Override
    public void requestLayout() {
        width = -1;
        super.requestLayout();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double inWidth) {
        // Without a width, or before its style is known, nothing is worth being remembered
        if (inWidth != width || getScene() == null) {
            height = snapSizeY(arrange(inWidth, false));
            width = inWidth;
        }
        return height;
    }

    @Override
    protected final double computeMinHeight(double inWidth) {
        return computePrefHeight(inWidth);
    }

    @Override
    protected double computeMinWidth(double inHeight) {
        return 0;
    }

    @Override
    protected final void layoutChildren() {
        arrange(getWidth(), true);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.screens.parts.RunFlow;

/** A paragraph of a programme, its bullet before it where it has one. It never asks words how wide they would like to be. */
final class ParagraphBox extends Pane {

    private final RunFlow flow;
    private final Region bullet = new Region();

    ParagraphBox(Paragraph paragraph, RunFlow flow) {
        this.flow = flow;
        if (paragraph.kind() == Paragraph.Kind.BULLET) {
            bullet.getStyleClass().add("bullet");
            getChildren().add(bullet);
        }
        getChildren().add(flow);
        getStyleClass().addAll("paragraph", switch (paragraph.kind()) {
            case HEADING -> "programme-heading";
            case BULLET -> "programme-bullet";
            case TEXT -> "programme-plain";
        });
        if (paragraph.isHere()) {
            getStyleClass().add("here");
        }
    }

    /** The bullet and twice its width of room. */
    private double indent() {
        return snapSizeX(3 * bullet.prefWidth(-1));
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset() - indent();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + flow.prefHeight(inner(width)) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = inner(getWidth());
        bullet.resizeRelocate(left, top, bullet.prefWidth(-1), bullet.minHeight(-1));
        flow.resizeRelocate(left + indent(), top, width, flow.prefHeight(width));
    }
}

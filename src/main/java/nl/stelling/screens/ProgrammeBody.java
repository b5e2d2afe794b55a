// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import nl.stelling.screens.parts.Ems;

/** A programme's text, no wider than reads well, and beside its passage the note; above the text where room lacks. */
final class ProgrammeBody extends Pane {

    /** At most 66 letters a line: about 0.475 em of 1.055 em each. */
    private static final double TEXT_EMS = 33;
    private static final double NOTE_EMS = 14.5;
    private static final double GAP_EMS = 2.4;
    private static final double ABOVE_EMS = 1.2;

    private final ProgrammeText text;
    private final Node note;
    private final Ems ems;

    ProgrammeBody(ProgrammeText text, Node note, Ems ems) {
        this.text = text;
        this.note = note;
        this.ems = ems;
        getChildren().addAll(note, text.node());
    }

    private double inset() {
        return snappedLeftInset() + snappedRightInset();
    }

    private boolean hasNote() {
        return note.isManaged();
    }

    private boolean isBeside(double width) {
        return width - inset() >= ems.of(TEXT_EMS + GAP_EMS + NOTE_EMS);
    }

    private double textWidth(double width) {
        return Math.min(width - inset(), ems.of(TEXT_EMS));
    }

    private double noteHeight(double width) {
        return note.prefHeight(isBeside(width) ? ems.of(NOTE_EMS) : textWidth(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ems.of(TEXT_EMS) + inset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return ems.of(10);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = text.node().prefHeight(textWidth(width)) + snappedTopInset() + snappedBottomInset();
        if (!hasNote()) {
            return height;
        }
        return isBeside(width) ? Math.max(height, noteHeight(width)) : height + noteHeight(width) + ems.of(ABOVE_EMS);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = textWidth(getWidth());
        boolean isBeside = isBeside(getWidth());
        double above = hasNote() && !isBeside ? noteHeight(getWidth()) : 0;
        double gap = above > 0 ? ems.of(ABOVE_EMS) : 0;
        if (above > 0) {
            note.resizeRelocate(left, top, width, above);
        }
        text.node().resizeRelocate(left, top + above + gap, width, text.node().prefHeight(width));
        text.node().layout();
        if (hasNote() && isBeside) {
            double noteHeight = noteHeight(getWidth());
            double y = sceneToLocal(text.passage().localToScene(text.passage().getBoundsInLocal())).getMinY();
            layoutInArea(note, left + width + ems.of(GAP_EMS),
                    Math.clamp(y, top, Math.max(top, getHeight() - noteHeight)), ems.of(NOTE_EMS), noteHeight, 0,
                    javafx.geometry.HPos.LEFT, VPos.TOP);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.stelling.present.ClassView;

/**
 * What a class chose, as pieces of one bar with their counts: eens at the left and round, oneens at the right and square,
 * geen van beide a pill between them, so that it is clear without colour too. A piece with no hands is not there.
 */
public final class ShareBar extends Pane {

    private static final double HEIGHT_EMS = 1.5;
    private static final double GAP = 3;

    private record Piece(ClassView.Count count, Label drawn) {}

    private final Ems ems;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param name what it says, for who cannot see it */
    public ShareBar(List<ClassView.Count> counts, String name, Ems ems) {
        this.ems = ems;
        getStyleClass().add("share-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        counts.stream().filter(count -> count.hands() > 0).forEach(count -> {
            Label drawn = Labels.onOneLine(String.valueOf(count.hands()), "share", Icons.styleClass(count.mark()));
            drawn.setMinWidth(0);
            pieces.add(new Piece(count, drawn));
            getChildren().add(drawn);
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return ems.of(HEIGHT_EMS);
    }

    @Override
    protected double computeMinHeight(double width) {
        return ems.of(HEIGHT_EMS);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ems.of(12);
    }

    @Override
    protected void layoutChildren() {
        int all = pieces.stream().mapToInt(piece -> piece.count().hands()).sum();
        double least = ems.of(1.5);
        double room = getWidth() - GAP * Math.max(0, pieces.size() - 1) - least * pieces.size();
        double x = 0;
        for (Piece piece : pieces) {
            double width = least + room * piece.count().hands() / Math.max(1, all);
            piece.drawn().resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }
}

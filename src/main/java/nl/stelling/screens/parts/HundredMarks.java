// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A hundred cases, a mark for each, so that they can be counted: in ink, for they are no positions. */
public final class HundredMarks extends Pane {

    private static final int ALL = 100;
    private static final int IN_A_ROW = 20;
    private static final double WIDTH_SHARE = 0.48;
    private static final double HEIGHT_SHARE = 0.76;
    private static final double FLAT_SHARE = 0.3;
    /** With more room than this they stand closer rather than wider. */
    private static final double MOST_WIDE = 1.3;

    private final List<Region> marks = new ArrayList<>();
    private int firstFlat;
    private int firstHollow;

    public HundredMarks() {
        getStyleClass().add("hundred");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (int i = 0; i < ALL; i++) {
            marks.add(new Region());
        }
        getChildren().setAll(marks);
    }

    /**
     * Shows three kinds of cases, which make a hundred.
     *
     * @param name what they say, for who cannot see it
     */
    public void show(int filled, int flat, int hollow, String name) {
        if (filled + flat + hollow != ALL) {
            throw new IllegalArgumentException(filled + " + " + flat + " + " + hollow);
        }
        firstFlat = filled;
        firstHollow = filled + flat;
        setAccessibleText(name);
        for (int i = 0; i < ALL; i++) {
            marks.get(i).getStyleClass().setAll("case",
                    i < firstFlat ? "filled" : i < firstHollow ? "flat" : "hollow");
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double row = getHeight() * IN_A_ROW / ALL;
        double cell = Math.min(getWidth() / IN_A_ROW, row * MOST_WIDE);
        double width = Math.min(cell * WIDTH_SHARE, row * HEIGHT_SHARE);
        double height = row * HEIGHT_SHARE;
        for (int i = 0; i < ALL; i++) {
            boolean isFlat = i >= firstFlat && i < firstHollow;
            double high = isFlat ? height * FLAT_SHARE : height;
            int above = i / IN_A_ROW;
            marks.get(i).resizeRelocate(snapPositionX(i % IN_A_ROW * cell),
                    snapPositionY(above * row + height - high), snapSizeX(width), snapSizeY(high));
        }
    }
}

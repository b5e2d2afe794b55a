// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.layout.Region;
import nl.stelling.present.Mark;

/** A mark: a container with its sign, in their proportions on a grid of 24, whatever its own size is. */
public final class MarkIcon extends Region {

    private record Size(double width, double height) {}

    private static final double GRID = 24;

    private final Region shape = new Region();
    private final Region sign = new Region();
    private final Mark mark;

    public MarkIcon(Mark mark) {
        this.mark = mark;
        shape.getStyleClass().add("position-shape");
        sign.getStyleClass().add("position-sign");
        getStyleClass().addAll("position-icon", Icons.styleClass(mark));
        getChildren().addAll(shape, sign);
    }

    @Override
    protected void layoutChildren() {
        place(shape, switch (mark) {
            case AGREE, SKIPPED, OPEN, SILENT -> new Size(24, 24);
            case NEITHER -> new Size(24, 16);
            case DISAGREE -> new Size(23, 23);
        });
        place(sign, switch (mark) {
            case AGREE -> new Size(13.6, 10.5);
            case NEITHER -> new Size(11, 3);
            case DISAGREE -> new Size(13, 13);
            case SKIPPED -> new Size(11, 11);
            case OPEN -> new Size(0, 0);
            case SILENT -> new Size(18, 4.4);
        });
    }

    private void place(Region part, Size size) {
        double unit = Math.min(getWidth(), getHeight()) / GRID;
        double width = size.width() * unit;
        double height = size.height() * unit;
        part.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Where a percentage usually lies, on a line from 0 to 100, with a stroke where it lies now. */
public final class BandLine extends Pane {

    private static final double WHOLE = 100;
    private static final double STROKE = 5;

    private final Region track = new Region();
    private final Region band = new Region();
    private final Region stroke = new Region();
    private int percent;
    private int low;
    private int high;

    public BandLine() {
        getStyleClass().add("band-line");
        track.getStyleClass().add("band-track");
        band.getStyleClass().add("band-range");
        stroke.getStyleClass().add("band-stroke");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(track, band, stroke);
    }

    /**
     * Shows whole percents, 0 to 100.
     *
     * @param name what it says, for who cannot see it
     */
    public void show(int now, int from, int to, String name) {
        percent = now;
        low = from;
        high = to;
        setAccessibleText(name);
        requestLayout();
    }

    /** What lies at an end keeps its width within the line. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - STROKE;
        double middle = snapPositionY(getHeight() / 2);
        double from = snapPositionX(room * low / WHOLE);
        double to = snapPositionX(room * high / WHOLE + STROKE);
        double thick = snapSizeY(getHeight() * 0.55);
        track.resizeRelocate(0, middle - 1, getWidth(), 2);
        band.resizeRelocate(from, middle - thick / 2, to - from, thick);
        stroke.resizeRelocate(snapPositionX(room * percent / WHOLE), 0, STROKE, getHeight());
    }
}

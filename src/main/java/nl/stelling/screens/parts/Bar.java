// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A share as a bar; always beside its number, never instead of it. */
public final class Bar extends Region {

    private final Region fill = new Region();
    private int percent;

    public Bar() {
        getStyleClass().add("bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        fill.getStyleClass().add("bar-fill");
        getChildren().add(fill);
    }

    /**
     * Fills it to whole percents, 0 to 100.
     *
     * @param name what it says, for who cannot see it
     */
    public void show(int wholePercent, String name) {
        percent = wholePercent;
        setAccessibleText(name);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * percent / 100), getHeight());
    }
}

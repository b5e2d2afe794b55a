// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** What an em is in pixels: all sizes that code decides follow the size of the text, as those of the style sheet do. */
public final class Ems {

    /** An em at 100 % text, in pixels. */
    private static final double USUAL = 18;

    private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper(USUAL);

    /**
     * Follows the size of the text from now on.
     *
     * @param textPercent of which 100 is the usual
     */
    public void show(double textPercent) {
        size.set(USUAL * textPercent / 100);
    }

    public ReadOnlyDoubleProperty size() {
        return size.getReadOnlyProperty();
    }

    /** So many ems in pixels. */
    public double of(double ems) {
        return ems * size.get();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import nl.stelling.present.Appearance;

/** A size of the window, and of the text in it. */
record Size(int width, int height, int textPercent) {

    /** The sizes that every screen must fit. */
    static final List<Size> ALL = List.of(new Size(1366, 768, 100), new Size(1024, 768, 100),
            new Size(1920, 1080, 100), new Size(1080, 1920, 100), new Size(1366, 768, 200), new Size(1024, 768, 200));

    /** A tall screen stands in a booth, where text is larger. */
    Appearance forABooth(Appearance appearance) {
        return height > width ? new Appearance(appearance.language(), appearance.look(), 150) : appearance;
    }

    @Override
    public String toString() {
        return "%dx%d-%d".formatted(width, height, textPercent);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.layout.Region;
import nl.stelling.present.Mark;

/** The signs of the house; their shapes and sizes stand in the style sheet. */
public final class Icons {

    private Icons() {}

    /** An icon by its name in the style sheet, such as {@code arrow-left}. */
    public static Region icon(String name) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon", "icon-" + name);
        return icon;
    }

    /** How the style sheet calls a mark. */
    public static String styleClass(Mark mark) {
        return switch (mark) {
            case AGREE -> "agree";
            case NEITHER -> "neither";
            case DISAGREE -> "disagree";
            case SKIPPED -> "skipped";
            case OPEN -> "open";
            case SILENT -> "silent";
        };
    }
}

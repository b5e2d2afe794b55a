// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Labels that wrap and are never cut short. */
public final class Labels {

    private Labels() {}

    /** An empty label that takes more lines rather than dots. */
    public static Label wrapping(String... styleClasses) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /** A label with this text, already in the reader's language. */
    public static Label of(String text, String... styleClasses) {
        Label label = wrapping(styleClasses);
        label.setText(text);
        return label;
    }

    /** A label that stays on one line, whatever the room. */
    public static Label onOneLine(String text, String... styleClasses) {
        Label label = of(text, styleClasses);
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A piece of a text flow. */
    public static Text text(String content, String... styleClasses) {
        Text text = new Text();
        text.setText(content);
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}

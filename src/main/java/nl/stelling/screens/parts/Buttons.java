// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** Buttons and links of the house. */
public final class Buttons {

    private Buttons() {}

    /** The first button of a screen: at most one. */
    public static Button first(String id, Runnable action) {
        return button(id, "first", action);
    }

    /** A button beside the first. */
    public static Button second(String id, Runnable action) {
        return button(id, "second", action);
    }

    /** Makes of two that were made otherwise one the first, and the other the one beside it. */
    public static void rank(Button first, Button second) {
        first.getStyleClass().removeAll("first", "second");
        first.getStyleClass().add("first");
        second.getStyleClass().removeAll("first", "second");
        second.getStyleClass().add("second");
    }

    /** A button that keeps to the background. */
    public static Button quiet(String id, Runnable action) {
        return button(id, "quiet", action);
    }

    private static Button button(String id, String styleClass, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().add(styleClass);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** A button with an icon behind its word. */
    public static Button withIconBehind(Button button, String icon) {
        button.setGraphic(Icons.icon(icon));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /** A button with an icon before its word. */
    public static Button withIconBefore(Button button, String icon) {
        button.setGraphic(Icons.icon(icon));
        return button;
    }

    /** A button that opens something to choose from, and closes it again. */
    public static ToggleButton opener(String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.getStyleClass().addAll("filter", "opener");
        button.setGraphic(Icons.icon("chevron-down"));
        return button;
    }

    /** An underlined link. */
    public static Hyperlink link(String id, Runnable action) {
        Hyperlink link = new Hyperlink();
        link.setId(id);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().add("link");
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading that opens what stands under it, and closes it again. */
public final class Folded extends VBox {

    private final ToggleButton heading = new ToggleButton();
    private final VBox content = new VBox();

    /** @param id of the heading */
    public Folded(String id) {
        heading.setId(id);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        heading.setWrapText(true);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().addAll("fold", "row");
        heading.selectedProperty().addListener((_, _, _) -> unfold());
        content.getStyleClass().add("fold-content");
        getChildren().addAll(heading, content);
        unfold();
    }

    /** Puts this under the heading; it stays open or closed as it was. */
    public void show(String name, List<? extends Node> nodes) {
        heading.setText(name);
        content.getChildren().setAll(nodes);
    }

    /** Closes it. */
    public void close() {
        heading.setSelected(false);
    }

    private void unfold() {
        content.setVisible(heading.isSelected());
        content.setManaged(heading.isSelected());
        heading.setGraphic(Icons.icon(heading.isSelected() ? "chevron-up" : "chevron-down"));
    }
}

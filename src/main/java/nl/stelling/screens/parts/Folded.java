// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading that opens what stands under it, and closes it again. */
public final class Folded extends VBox {

    private final ToggleButton heading = new ToggleButton();
    private final VBox content = new VBox();
    private Supplier<List<? extends Node>> make = List::of;

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

    /** Puts under the heading what this makes when it is opened; it stays open or closed as it was. */
    public void show(String name, Supplier<List<? extends Node>> nodes) {
        heading.setText(name);
        make = nodes;
        unfold();
    }

    /** Closes it. */
    public void close() {
        heading.setSelected(false);
    }

    private void unfold() {
        content.getChildren().setAll(heading.isSelected() ? make.get() : List.of());
        content.setVisible(heading.isSelected());
        content.setManaged(heading.isSelected());
        heading.setGraphic(Icons.icon(heading.isSelected() ? "chevron-up" : "chevron-down"));
    }
}

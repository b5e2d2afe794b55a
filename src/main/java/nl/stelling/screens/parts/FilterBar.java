// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nl.stelling.journey.Event;
import nl.stelling.present.FilterView;

/** Ways to list less, each with its count. Its buttons are kept, so that the focus stays on the one just pressed. */
public final class FilterBar extends FlowPane {

    private final Consumer<Event> say;
    private final String idPrefix;

    public FilterBar(String idPrefix, Consumer<Event> say) {
        this.idPrefix = idPrefix;
        this.say = say;
        getStyleClass().add("filter-bar");
    }

    /** Shows the filters as they are now. */
    public void show(List<FilterView> filters) {
        while (getChildren().size() < filters.size()) {
            ToggleButton button = new ToggleButton();
            button.setId(idPrefix + getChildren().size());
            button.getStyleClass().add("filter");
            getChildren().add(button);
        }
        for (int i = 0; i < filters.size(); i++) {
            FilterView filter = filters.get(i);
            ToggleButton button = (ToggleButton) getChildren().get(i);
            button.setText(filter.name());
            button.setGraphic(Labels.onOneLine(String.valueOf(filter.count()), "count"));
            button.setAccessibleText(filter.name() + " " + filter.count());
            button.setSelected(filter.isChosen());
            button.setOnAction(_ -> {
                button.setSelected(filter.isChosen());
                say.accept(filter.event());
            });
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import nl.stelling.journey.Event;
import nl.stelling.present.TableView.Choice;

/** Several things of which one is chosen. Its buttons are kept, so that the focus stays on the one just pressed. */
final class ChoiceBar extends FlowPane {

    private final Consumer<Event> say;
    private final String idPrefix;

    ChoiceBar(String idPrefix, Consumer<Event> say) {
        this.idPrefix = idPrefix;
        this.say = say;
        getStyleClass().add("filter-bar");
    }

    void show(List<Choice> choices) {
        while (getChildren().size() < choices.size()) {
            ToggleButton button = new ToggleButton();
            button.setId(idPrefix + getChildren().size());
            button.getStyleClass().add("filter");
            getChildren().add(button);
        }
        getChildren().remove(choices.size(), getChildren().size());
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            ToggleButton button = (ToggleButton) getChildren().get(i);
            button.setText(choice.name());
            button.setSelected(choice.isChosen());
            button.setOnAction(_ -> {
                button.setSelected(choice.isChosen());
                say.accept(choice.event());
            });
        }
    }
}

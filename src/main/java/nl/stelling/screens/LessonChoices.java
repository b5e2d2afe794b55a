// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.LessonChoice;

/** Several things of which one is chosen. Its buttons are kept, so that the focus stays on the one just pressed. */
final class LessonChoices extends FlowPane {

    /** It wraps where it is given less, and asks for one row. */
    private static final double FAR = 10_000;

    private final Consumer<LessonEvent> say;

    LessonChoices(Consumer<LessonEvent> say) {
        this.say = say;
        getStyleClass().add("filter-bar");
        setPrefWrapLength(FAR);
    }

    void show(List<LessonChoice> choices) {
        while (getChildren().size() < choices.size()) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("filter");
            button.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(button);
        }
        getChildren().remove(choices.size(), getChildren().size());
        for (int i = 0; i < choices.size(); i++) {
            LessonChoice choice = choices.get(i);
            ToggleButton button = (ToggleButton) getChildren().get(i);
            button.setId(choice.id());
            button.setText(choice.name());
            button.setAccessibleText(choice.name());
            button.setSelected(choice.isChosen());
            button.setOnAction(_ -> {
                button.setSelected(choice.isChosen());
                say.accept(choice.event());
            });
        }
    }
}

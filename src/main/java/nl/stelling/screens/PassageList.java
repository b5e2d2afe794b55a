// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.ProgrammeView;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The passages that bear on a statement: those that prove the position, and below them the others on the topic. */
final class PassageList extends VBox {

    private final Label proof = Labels.wrapping("note-heading");
    private final Label topic = Labels.wrapping("note-heading");
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Consumer<Event> say;

    PassageList(Consumer<Event> say) {
        this.say = say;
        getStyleClass().add("passages");
    }

    /** Its buttons are kept, so that the focus stays on the one just pressed. */
    void show(ProgrammeView view, Words words) {
        proof.setText(words.of(Key.PROGRAMME_PASSAGES));
        topic.setText(view.topic());
        while (buttons.size() < view.passages().size()) {
            buttons.add(button(buttons.size()));
        }
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < view.passages().size(); i++) {
            ProgrammeView.Passage passage = view.passages().get(i);
            Label heading = passage.isProof() ? proof : topic;
            if (!shown.contains(heading)) {
                shown.add(heading);
            }
            show(buttons.get(i), passage);
            shown.add(buttons.get(i));
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    /** The one that is looked at; this itself where none is. */
    Node here() {
        return buttons.stream().filter(ToggleButton::isSelected).filter(getChildren()::contains).<Node>map(each -> each)
                .findFirst().orElse(this);
    }

    private static ToggleButton button(int number) {
        ToggleButton button = new ToggleButton();
        button.setId("passage-" + number);
        button.getStyleClass().add("passage");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private void show(ToggleButton button, ProgrammeView.Passage passage) {
        button.setText(passage.name());
        button.setSelected(passage.isHere());
        button.setOnAction(_ -> {
            button.setSelected(passage.isHere());
            say.accept(passage.event());
        });
    }
}

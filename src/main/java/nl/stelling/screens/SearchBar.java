// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Where somebody types what is looked for, how much of it there is, and the ways to the next and the one before. */
final class SearchBar extends HBox {

    /** What is done with it. */
    interface Seeker {

        void typed(String text);

        /** To a later match, or to an earlier one when negative. */
        void step(int by);

        /** Leaves the field. */
        void left();
    }

    private final TextField field = new TextField();
    private final Label key = Labels.onOneLine("", "key");
    private final Label count = Labels.onOneLine("", "search-count");
    private final Button previous;
    private final Button next;
    private final Seeker seeker;

    SearchBar(Seeker seeker) {
        this.seeker = seeker;
        field.setId("search");
        field.getStyleClass().add("search-field");
        field.textProperty().addListener((_, _, text) -> seeker.typed(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        key.setMouseTransparent(true);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        previous = step("search-previous", "chevron-up", -1);
        next = step("search-next", "chevron-down", 1);
        count.setAccessibleRole(AccessibleRole.TEXT);
        StackPane box = new StackPane(field, key);
        box.getStyleClass().add("search-box");
        HBox.setHgrow(box, Priority.ALWAYS);
        getStyleClass().add("search-bar");
        getChildren().addAll(count, box, previous, next);
    }

    private Button step(String id, String icon, int by) {
        Button button = Buttons.quiet(id, () -> seeker.step(by));
        button.setGraphic(Icons.icon(icon));
        button.getStyleClass().add("step");
        return button;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> seeker.step(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    seeker.left();
                }
                field.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows how much was found. */
    void show(String found, boolean hasMatches, Words words) {
        field.setPromptText(words.of(Key.SEARCH_FIELD));
        field.setAccessibleText(words.of(Key.SEARCH_FIELD));
        key.setText(words.of(Key.SEARCH_KEY));
        key.setVisible(field.getText().isEmpty());
        count.setText(found);
        show(previous, words.of(Key.SEARCH_PREVIOUS), hasMatches);
        show(next, words.of(Key.SEARCH_NEXT), hasMatches);
    }

    private static void show(Button button, String name, boolean isShown) {
        button.setAccessibleText(name);
        button.setVisible(isShown);
        button.setManaged(isShown);
    }

    void clear() {
        field.clear();
    }

    /** Where one writes; what was there is chosen, to be written over. */
    Node field() {
        field.selectAll();
        return field;
    }
}

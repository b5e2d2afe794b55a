// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import nl.stelling.screens.parts.Labels;

/** One answer to try out: to be hit with a mouse or a finger. The keyboard acts on its row. */
final class WhatIfCell extends VBox {

    private final Label word = Labels.wrapping("what-if-word");
    private Runnable action = () -> {};
    private boolean isChosen;

    WhatIfCell(String id, Node icon, String styleClass) {
        getChildren().addAll(icon, word);
        named("");
        setId(id);
        getStyleClass().addAll("what-if-cell", styleClass);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
                action.run();
            }
        });
    }

    /** Says in a word what it is, where no heading does; or nothing. */
    void named(String text) {
        MethodTable.say(word, text);
    }

    /**
     * Shows a state.
     *
     * @param own whether it is the voter's own and another is chosen
     */
    void show(String name, boolean chosen, boolean own, Runnable onChosen) {
        isChosen = chosen;
        action = onChosen;
        setAccessibleText(name);
        getStyleClass().removeAll("chosen", "was");
        if (chosen || own) {
            getStyleClass().add(chosen ? "chosen" : "was");
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) isChosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessible, Object... parameters) {
        if (accessible == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(accessible, parameters);
        }
    }
}

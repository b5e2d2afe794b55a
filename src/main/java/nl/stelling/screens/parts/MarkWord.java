// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.stelling.present.Mark;

/** A mark with its word: never the one without the other. */
public final class MarkWord extends HBox {

    public MarkWord(Mark mark, String word) {
        Label label = Labels.of(word, "mark-word", Icons.styleClass(mark));
        getStyleClass().add("mark-word-box");
        getChildren().addAll(new MarkIcon(mark), label);
    }
}

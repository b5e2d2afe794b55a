// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.stelling.present.OfferView.Fact;
import nl.stelling.screens.parts.Labels;

/** Names and what belongs to them, in two columns. */
final class Facts extends GridPane {

    private static final int NAMES = 22;

    Facts() {
        getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    void show(List<Fact> facts) {
        getChildren().clear();
        for (int i = 0; i < facts.size(); i++) {
            addRow(i, Labels.of(facts.get(i).name(), "fact-name"), Labels.of(facts.get(i).value(), "fact"));
        }
    }
}

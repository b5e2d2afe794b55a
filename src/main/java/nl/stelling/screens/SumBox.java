// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.stelling.present.ReasoningView.Sum;
import nl.stelling.present.ReasoningView;
import nl.stelling.screens.parts.Bar;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A percentage and the sum that makes it. */
final class SumBox extends VBox {

    SumBox() {
        getStyleClass().add("sum");
    }

    void show(ReasoningView view, Words words) {
        getChildren().clear();
        if (view.percent() < 0) {
            getChildren().add(Labels.of(view.percentText(), "no-percent"));
        } else {
            Bar bar = new Bar();
            bar.show(view.percent(), view.percentText());
            getChildren().addAll(ResultRows.percent(view.percentText(), 0), bar);
        }
        getChildren().addAll(Labels.of(view.compared(), "result-compared"), Labels.of(view.scopeNote(), "caption"));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sum-grid");
        Label unit = Labels.onOneLine(words.of(Key.REASONING_POINTS_UNIT), "caption", "sum-of");
        unit.setMaxWidth(Double.MAX_VALUE);
        grid.add(unit, 1, 0, 2, 1);
        view.sums().forEach(sum -> addRow(grid, sum, "sum-row"));
        addRow(grid, view.total(), "sum-total");
        getChildren().add(grid);
        if (!view.division().isEmpty()) {
            getChildren().add(Labels.of(view.division(), "division"));
        }
        getChildren().add(Labels.of(view.points(), "caption"));
    }

    private static void addRow(GridPane grid, Sum sum, String styleClass) {
        Label name = Labels.of(sum.name(), styleClass, "sum-name");
        name.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(name, Priority.ALWAYS);
        Label earned = Labels.onOneLine(sum.earned(), styleClass, "sum-number");
        Label possible = Labels.onOneLine(sum.possible(), styleClass, "sum-of");
        GridPane.setHalignment(earned, HPos.RIGHT);
        GridPane.setHalignment(possible, HPos.RIGHT);
        earned.setMaxWidth(Double.MAX_VALUE);
        possible.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(grid.getRowCount(), name, earned, possible);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.stelling.present.HowSureView;
import nl.stelling.present.HowSureView.Cell;
import nl.stelling.present.HowSureView.Column;
import nl.stelling.present.HowSureView.Methods;
import nl.stelling.present.HowSureView.Row;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/**
 * The percentages by every method. Few parties stand beside each other, a method on each line; many stand below each
 * other, for their names are long and the methods are five.
 */
final class MethodTable extends VBox {

    private final Label title = Labels.wrapping("title", "half-title");
    private final GridPane grid = new GridPane();
    private final VBox explained = new VBox();
    private final Label compared = Labels.wrapping("caption");
    private final Label more = Labels.wrapping("caption");
    private final Label difference = Labels.wrapping("difference");
    private final Label reminder = Labels.wrapping("caption");

    MethodTable() {
        title.setId("methods-title");
        grid.setId("methods");
        difference.setId("difference");
        getStyleClass().add("methods");
        grid.getStyleClass().add("method-grid");
        explained.getStyleClass().add("methods-explained");
        getChildren().addAll(title, grid, compared, more, reminder, difference, explained);
    }

    void show(Methods view, Words words) {
        title.setText(view.title());
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        explained.getChildren().clear();
        if (view.rows().size() <= HowSureView.BESIDE) {
            besideEachOther(view, words);
        } else {
            belowEachOther(view, words);
        }
        explained.setVisible(!explained.getChildren().isEmpty());
        explained.setManaged(explained.isVisible());
        compared.setText(view.compared());
        say(more, view.more());
        difference.setText(String.join(" ", view.difference()));
        // It keeps its place for what is still being found, and none where nothing is to come
        difference.setVisible(!view.reminder().isEmpty());
        difference.setManaged(difference.isVisible());
        say(reminder, view.reminder());
    }

    static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void besideEachOther(Methods view, Words words) {
        columns(view.rows().size());
        grid.add(fill(Labels.of(words.of(Key.METHODS_HEADING), "table-head", "caption")), 0, 0);
        for (int i = 0; i < view.rows().size(); i++) {
            grid.add(fill(Labels.of(view.rows().get(i).party(), "table-head", "cell")), i + 1, 0);
        }
        for (int method = 0; method < view.columns().size(); method++) {
            Column column = view.columns().get(method);
            grid.add(method(column), 0, method + 1);
            for (int party = 0; party < view.rows().size(); party++) {
                Cell cell = view.rows().get(party).cells().get(method);
                grid.add(percent(cell, column, party + 1, method + 1), party + 1, method + 1);
            }
        }
    }

    private void belowEachOther(Methods view, Words words) {
        columns(view.columns().size());
        view.columns().forEach(column -> explained.getChildren().add(method(column)));
        grid.add(fill(Labels.of(words.of(Key.METHODS_PROGRAMME), "table-head", "caption")), 0, 0);
        for (int i = 0; i < view.columns().size(); i++) {
            grid.add(brief(view.columns().get(i)), i + 1, 0);
        }
        for (int party = 0; party < view.rows().size(); party++) {
            Row row = view.rows().get(party);
            grid.add(fill(Labels.of(row.party(), "method-party", "row")), 0, party + 1);
            for (int method = 0; method < row.cells().size(); method++) {
                Label percent = percent(row.cells().get(method), view.columns().get(method), party + 1, method + 1);
                if (!view.columns().get(method).own().isEmpty()) {
                    percent.getStyleClass().add("in-own-column");
                }
                grid.add(percent, method + 1, party + 1);
            }
        }
    }

    private void columns(int numbers) {
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i < numbers; i++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(number);
        }
    }

    private static Node method(Column column) {
        FlowPane head = new FlowPane(Labels.of(column.name(), "method-name"));
        head.getStyleClass().add("method-head");
        VBox box = new VBox(head, Labels.of(column.what(), "caption"));
        if (!column.own().isEmpty()) {
            head.getChildren().add(Labels.onOneLine(column.own(), "own-tag"));
            box.getStyleClass().add("own");
        }
        box.getStyleClass().addAll("method", "row");
        return box;
    }

    /** The head of a narrow column; the method of the result says so there too. */
    private static VBox brief(Column column) {
        VBox box = new VBox(Labels.of(column.brief(), "caption", "method-brief"));
        if (!column.own().isEmpty()) {
            box.getChildren().addFirst(Labels.onOneLine(column.own(), "own-tag"));
            box.getStyleClass().add("own");
        }
        box.getStyleClass().addAll("table-head", "cell");
        return box;
    }

    private static Label percent(Cell cell, Column column, int party, int method) {
        Label label = Labels.onOneLine(cell.percent(), "method-percent", "cell", "row");
        label.setId("method-%d-%d".formatted(party, method));
        if (cell.isFirst()) {
            label.getStyleClass().add("is-first");
        }
        if (!column.own().isEmpty()) {
            label.getStyleClass().add("own");
        }
        return fill(label);
    }

    private static Label fill(Label label) {
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        GridPane.setValignment(label, VPos.CENTER);
        return label;
    }
}

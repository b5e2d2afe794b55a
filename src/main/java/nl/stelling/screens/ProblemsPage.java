// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.present.Appearance;
import nl.stelling.present.ProblemView;
import nl.stelling.present.ProblemsView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A set that cannot be opened: where, what stands there, what should stand there, and first a way to go on. */
public final class ProblemsPage extends LonePage {

    /** More than this nobody mends at one sitting; the command line lists them all. */
    private static final int MOST = 100;

    /** How a voter goes on from here. */
    public enum GoOn {
        /** With the set that Stelling carries in itself: there is no other yet. */
        BUNDLED,
        /** Where the voter was. */
        BACK,
        /** Nowhere: the program ends. */
        CLOSE
    }

    private final Function<Words, ProblemsView> views;
    private final GoOn way;
    private final Button goOn;
    private final VBox table = new VBox();

    /** @param views what is wrong, in the words that it is to be said in */
    public ProblemsPage(Function<Words, ProblemsView> views, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, GoOn way, Runnable goOn) {
        super("problems", appearance, words, goOn);
        this.views = views;
        this.way = way;
        this.goOn = Buttons.first("go-on", goOn);
        page.add(table);
        page.foot(List.of(this.goOn), List.of());
        dress();
    }

    @Override
    void say(Words spoken) {
        ProblemsView view = views.apply(spoken);
        page.show(view.title(), view.lead());
        goOn.setText(spoken.of(switch (way) {
            case BUNDLED -> Key.PROBLEM_BUNDLED;
            case BACK -> Key.RESTART_CANCEL;
            case CLOSE -> Key.SETTINGS_CLOSE;
        }));
        table.getChildren().clear();
        if (!view.problems().isEmpty()) {
            table.getChildren().add(table(view, spoken));
        }
        int more = view.problems().size() - MOST;
        if (more > 0) {
            table.getChildren().add(Labels.of(spoken.of(Key.PROBLEM_MORE, more), "lead"));
        }
    }

    private static GridPane table(ProblemsView view, Words spoken) {
        GridPane table = new GridPane();
        table.getStyleClass().add("problem-table");
        for (int percent : List.of(34, 28, 38)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            table.getColumnConstraints().add(column);
        }
        table.addRow(0, Labels.of(spoken.of(Key.PROBLEM_WHERE), "caption"),
                Labels.of(spoken.of(Key.PROBLEM_FOUND), "caption"),
                Labels.of(spoken.of(Key.PROBLEM_EXPECTED), "caption"));
        for (ProblemView problem : view.problems().subList(0, Math.min(MOST, view.problems().size()))) {
            Region rule = new Region();
            rule.getStyleClass().add("problem-rule");
            table.add(rule, 0, table.getRowCount(), table.getColumnConstraints().size(), 1);
            VBox where = new VBox(Labels.of(problem.where(), "problem-where"), Labels.of(problem.pointer(), "caption"));
            table.addRow(table.getRowCount(), where,
                    Labels.of(problem.found(), "problem-text"), Labels.of(problem.expected(), "problem-text"));
        }
        table.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        return table;
    }

    @Override
    Node firstFocus() {
        return goOn;
    }
}

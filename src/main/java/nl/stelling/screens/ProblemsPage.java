// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
    private final Button choose;
    private final Hyperlink copy;
    private final Predicate<String> copier;
    private final VBox table = new VBox();
    private boolean isNarrow;
    private Key copied = Key.PROBLEM_COPY;

    /**
     * @param views what is wrong, in the words that it is to be said in
     * @param copier copies a text, and says whether it could
     */
    public ProblemsPage(Function<Words, ProblemsView> views, ObjectProperty<Appearance> appearance,
            Function<Language, Words> words, GoOn way, Runnable goOn, Predicate<String> copier) {
        super("problems", appearance, words, goOn);
        this.views = views;
        this.way = way;
        this.copier = copier;
        this.goOn = Buttons.first("go-on", goOn);
        choose = Buttons.second("choose", () -> {});
        copy = Buttons.link("copy", this::copy);
        choose.setVisible(false);
        choose.setManaged(false);
        page.add(table);
        page.foot(List.of(this.goOn, choose), List.of(copy));
        dress();
    }

    /** Offers to choose another set. */
    public ProblemsPage choosing(Runnable another) {
        choose.setOnAction(_ -> another.run());
        choose.setVisible(true);
        choose.setManaged(true);
        return this;
    }

    /** All of the list, for whoever can mend it. */
    private void copy() {
        ProblemsView view = views.apply(words());
        copied = copier.test(view.title() + "\n" + view.lead() + "\n"
                + view.problems().stream().map(problem -> problem.line() + "\n").collect(Collectors.joining()))
                        ? Key.PROBLEM_COPIED
                        : Key.PROBLEM_NOT_COPIED;
        copy.setText(words().of(copied));
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
        choose.setText(spoken.of(Key.PROBLEM_CHOOSE));
        copy.setText(spoken.of(copied));
        copy.setVisible(!view.problems().isEmpty());
        copy.setManaged(!view.problems().isEmpty());
        table.getChildren().clear();
        if (!view.problems().isEmpty()) {
            table.getChildren().add(table(view, spoken));
        }
        int more = view.problems().size() - MOST;
        if (more > 0) {
            table.getChildren().add(Labels.of(spoken.of(Key.PROBLEM_MORE, more), "lead"));
        }
    }

    @Override
    void take(boolean narrow) {
        if (isNarrow != narrow) {
            isNarrow = narrow;
            say(words());
        }
    }

    /** With little room the place stands above what is there: the name of a file is long, and no word to break. */
    private GridPane table(ProblemsView view, Words spoken) {
        GridPane table = new GridPane();
        table.getStyleClass().add("problem-table");
        for (int percent : isNarrow ? List.of(45, 55) : List.of(34, 28, 38)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            table.getColumnConstraints().add(column);
        }
        Label found = Labels.of(spoken.of(Key.PROBLEM_FOUND), "caption");
        Label expected = Labels.of(spoken.of(Key.PROBLEM_EXPECTED), "caption");
        addRow(table, Labels.of(spoken.of(Key.PROBLEM_WHERE), "caption"), found, expected);
        for (ProblemView problem : view.problems().subList(0, Math.min(MOST, view.problems().size()))) {
            Region rule = new Region();
            rule.getStyleClass().add("problem-rule");
            table.add(rule, 0, table.getRowCount(), table.getColumnConstraints().size(), 1);
            VBox where = new VBox(Labels.of(problem.where(), "problem-where"), Labels.of(problem.pointer(), "caption"));
            addRow(table, where, Labels.of(problem.found(), "problem-text"),
                    Labels.of(problem.expected(), "problem-text"));
        }
        table.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        return table;
    }

    private void addRow(GridPane table, Node where, Node found, Node expected) {
        int row = table.getRowCount();
        if (isNarrow) {
            table.add(where, 0, row, 2, 1);
            table.addRow(row + 1, found, expected);
        } else {
            table.addRow(row, where, found, expected);
        }
    }

    @Override
    Node firstFocus() {
        return goOn;
    }
}

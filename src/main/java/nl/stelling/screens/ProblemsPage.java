// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.stelling.present.Appearance;
import nl.stelling.present.ProblemView;
import nl.stelling.present.ProblemsView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A set that cannot be opened: where, what stands there, what should stand there, and first a way to go on. */
public final class ProblemsPage extends LonePage {

    /** More than this nobody mends at one sitting; the command line lists them all. */
    private static final int MOST = 100;

    private final Button goOn;

    public ProblemsPage(ProblemsView view, Appearance appearance, Words words, Runnable bundled) {
        this(view, appearance, words, Buttons.first("bundled", bundled), Key.PROBLEM_BUNDLED);
    }

    /** The same for what was to be opened beside the set: back to where the voter was. */
    public static ProblemsPage withWayBack(ProblemsView view, Appearance appearance, Words words, Runnable back) {
        return new ProblemsPage(view, appearance, words, Buttons.first("go-back", back), Key.BACK);
    }

    private ProblemsPage(ProblemsView view, Appearance appearance, Words words, Button goOn, Key way) {
        super(page(view, words, goOn, way), appearance);
        this.goOn = goOn;
    }

    private static Page page(ProblemsView view, Words words, Button goOn, Key way) {
        goOn.setText(words.of(way));
        Page page = new Page("problems");
        page.show(view.title(), view.lead());
        page.add(table(view, words));
        int more = view.problems().size() - MOST;
        if (more > 0) {
            page.add(Labels.of(words.of(Key.PROBLEM_MORE, more), "lead"));
        }
        page.foot(List.of(goOn), List.of());
        return page;
    }

    private static GridPane table(ProblemsView view, Words words) {
        GridPane table = new GridPane();
        table.getStyleClass().add("problem-table");
        for (int percent : List.of(28, 32, 40)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            table.getColumnConstraints().add(column);
        }
        table.addRow(0, Labels.of(words.of(Key.PROBLEM_WHERE), "caption"),
                Labels.of(words.of(Key.PROBLEM_FOUND), "caption"),
                Labels.of(words.of(Key.PROBLEM_EXPECTED), "caption"));
        for (ProblemView problem : view.problems().subList(0, Math.min(MOST, view.problems().size()))) {
            VBox where = new VBox(Labels.of(problem.where(), "problem-where"), Labels.of(problem.pointer(), "caption"));
            table.addRow(table.getRowCount(), where,
                    Labels.of(problem.found(), "problem-text"), Labels.of(problem.expected(), "problem-text"));
        }
        return table;
    }

    /** What the keyboard should act on first. */
    public Button firstFocus() {
        return goOn;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.ResultView;
import nl.stelling.present.Way;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Gradual;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Legend;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** How close every programme is: the voter's line above the programmes' lines, so that one can see before reading. */
final class ResultScreen implements Screen<ResultView> {

    /** With room the ways on ask for one row, and wrap where they are given less; with little room they wrap soon. */
    private static final double FAR = 10_000;
    private static final double SOON = 400;
    /** With more parties than this the rows are low. */
    private static final int FEW = 6;
    /** More rows than this no window shows at once. */
    private static final int AT_ONCE = 9;

    private final Page page = new Page("result");
    private final Gradual rows = new Gradual("result-rows");
    private final Label moved = Labels.wrapping("result-moved");
    private final Label sources = Labels.wrapping("result-sources");
    private final Label column = Labels.wrapping("column-words");
    private final Columned columned = new Columned(column);
    private final Legend legend = new Legend();
    private final VBox below = new VBox();
    private final VBox notes = new VBox();
    private final FlowPane ways = new FlowPane();
    private final Hyperlink restart;
    private final Consumer<Event> say;
    private final Ems ems;
    private Node first;
    private boolean isCompact;
    private boolean isNarrow;

    ResultScreen(Consumer<Event> say, Ems ems) {
        this.say = say;
        this.ems = ems;
        restart = Buttons.link("restart", () -> say.accept(new Event.RestartAsked()));
        first = restart;
        ways.getStyleClass().add("ways");
        ways.setPrefWrapLength(FAR);
        HBox.setHgrow(ways, Priority.ALWAYS);
        below.getStyleClass().add("result-below");
        notes.getStyleClass().add("result-notes");
        column.setId("column-words");
        page.add(moved, sources, rows, below, notes);
        page.foot(List.of(ways), List.of(restart));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(ResultView view, Words words) {
        page.show(view.title(), view.lead());
        sources.setText(view.sources());
        moved.setText(view.moved());
        moved.setVisible(!view.moved().isEmpty());
        moved.setManaged(!view.moved().isEmpty());
        ResultRows making = new ResultRows(words, ems, say);
        isCompact = view.rows().size() > FEW;
        explain();
        columned.show(view.columns(), words.of(Key.RESULT_COLUMN_HINT));
        List<Supplier<? extends Node>> all = new ArrayList<>();
        all.add(() -> added(making.voter(view, isCompact)));
        for (int i = 0; i < view.rows().size(); i++) {
            int number = i + 1;
            ResultView.Row row = view.rows().get(i);
            all.add(() -> added(isCompact ? making.compact(row, number) : making.party(row, number)));
        }
        rows.show(all, AT_ONCE);
        legend.show(words, view.heavier());
        List<Label> lines = view.notes().stream()
                .filter(note -> !view.sources().startsWith(note)).map(note -> Labels.of(note, "result-note")).toList();
        notes.getChildren().setAll(lines);
        ways.getChildren().setAll(waysOn(view, words));
        restart.setText(words.of(Key.RESULT_RESTART));
    }

    /** What the marks mean stands below the rows; above them where there are more than a window shows. */
    private void explain() {
        boolean isFirst = isCompact && !isNarrow;
        List<Node> all = page.content.getChildren();
        all.remove(legend);
        below.getChildren().setAll(isFirst ? List.of(column) : List.of(legend, column));
        if (isFirst) {
            all.add(all.indexOf(rows), legend);
        }
    }

    private ResultRow added(ResultRow row) {
        columned.add(row.line());
        if (row.link().getId().equals("explain-1")) {
            first = row.link();
        }
        return row;
    }

    /** Without a result the way to one comes first, and there is nothing to be sure of. */
    private List<Button> waysOn(ResultView view, Words words) {
        boolean isToCome = !view.isOrdered() && view.hasOpen();
        List<Button> buttons = new ArrayList<>(view.ways().stream()
                .filter(way -> !isToCome || !(way.event() instanceof Event.HowSureAsked)).map(this::way).toList());
        if (isToCome) {
            Button more = Buttons.first("answer-more", () -> say.accept(view.firstOpen()));
            more.setText(words.of(Key.RESULT_UNANSWERED));
            buttons.addFirst(more);
        }
        return buttons;
    }

    private Button way(Way way) {
        Button button = Buttons.second(way.id(), () -> say.accept(way.event()));
        button.setText(way.name());
        return button;
    }

    @Override
    public void fit(boolean narrow) {
        isNarrow = narrow;
        explain();
        ways.setPrefWrapLength(narrow ? SOON : FAR);
        page.fit(narrow);
    }

    @Override
    public Node firstFocus() {
        return first;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;
import nl.stelling.present.StatementView;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.PieceFlow;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** One statement, large, with its answers beside it; where there is little room, below it. */
final class StatementScreen implements Screen<StatementView> {

    /** How many letters a statement may have for each step of its type, the largest first. */
    private static final List<Integer> STEPS = List.of(60, 100, 140);

    private final Label counter = Labels.onOneLine("", "counter");
    private final Label total = Labels.onOneLine("", "counter-total");
    private final Label dot = Labels.onOneLine("", "counter-total");
    private final Label theme = Labels.wrapping("theme-name");
    private final PieceFlow text;
    private final PanelBox panel;
    private final AnswerBox answers;
    private final StatementFoot foot;
    private final VBox content = new VBox();
    private final VBox column = new VBox(content);
    private final ScrollPane scroll = Scrolling.of(column);
    private final BorderPane root = new BorderPane();
    private int shown;
    private Panel opened = Panel.CLOSED;
    private boolean isNarrow;
    private boolean isLow;
    private boolean isTall;

    StatementScreen(Consumer<Event> say, Ems ems) {
        text = new PieceFlow(term -> say.accept(new Event.PanelChosen(new Panel.Explaining(term))), "statement");
        panel = new PanelBox(say, ems);
        answers = new AnswerBox(say);
        foot = new StatementFoot(say);
        FlowPane head = new FlowPane(counter, total, dot, theme);
        head.getStyleClass().add("statement-head");
        content.getStyleClass().add("statement-content");
        content.getChildren().addAll(head, text, panel);
        root.getStyleClass().add("statement-screen");
        root.setCenter(scroll);
        place();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(StatementView view, Words words) {
        counter.setText(view.counter());
        total.setText(view.total());
        dot.setText(words.of(Key.STATEMENT_DOT));
        theme.setText(view.theme());
        text.show(view.pieces(), words);
        text.getStyleClass().setAll("statement", step(view));
        panel.show(view, words);
        answers.show(view, words);
        foot.show(view, words);
        if (shown != view.number()) {
            scroll.setVvalue(0);
        }
        if (!view.panel().equals(Panel.CLOSED) && !view.panel().equals(opened)) {
            // What was asked for must not lie below the edge of a small window
            root.applyCss();
            root.layout();
            Scrolling.reveal(scroll, isNarrow ? panel.opened() : panel);
        }
        opened = view.panel();
        shown = view.number();
    }

    private static String step(StatementView view) {
        if (!view.panel().equals(Panel.CLOSED)) {
            return "step-panel";
        }
        int length = view.text().length();
        return "step-" + STEPS.stream().filter(most -> length > most).count();
    }

    @Override
    public Node firstFocus() {
        return answers.first();
    }

    @Override
    public void fit(boolean narrow) {
        isNarrow = narrow;
        place();
    }

    @Override
    public void fitTall(boolean tall) {
        isTall = tall;
    }

    @Override
    public void fitHeight(boolean low) {
        if (isLow != low) {
            isLow = low;
            place();
        }
    }

    /** The answers beside the statement, below it, or where that would hide the statement, behind it. */
    private void place() {
        column.getChildren().setAll(content);
        root.setRight(null);
        root.setBottom(null);
        answers.fit(isNarrow, isTall);
        foot.fit(isNarrow, isTall, answers.extras());
        if (isNarrow && !isTall) {
            column.getChildren().add(foot.links());
        }
        if (isNarrow && isLow) {
            column.getChildren().addAll(answers, foot);
        } else if (isNarrow) {
            VBox below = new VBox(answers, foot);
            below.getStyleClass().add("below-statement");
            root.setBottom(below);
        } else {
            root.setRight(answers);
            root.setBottom(foot);
        }
    }
}

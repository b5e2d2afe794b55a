// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.Mark;
import nl.stelling.present.StatementView;
import nl.stelling.present.StatementView.Option;
import nl.stelling.present.StatementView.Weighing;
import nl.stelling.screens.parts.MarkIcon;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.KeyButton;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The answers to a statement: always the same order, none louder than another. */
final class AnswerBox extends VBox {

    private final Consumer<Event> say;
    private final List<KeyButton> options = new ArrayList<>();
    private final KeyButton skip = new KeyButton("skip", "quiet");
    private final KeyButton weigh = new KeyButton("weigh", "quiet");
    private boolean isNarrow;
    private boolean isTall;

    AnswerBox(Consumer<Event> say) {
        this.say = say;
        getStyleClass().add("answers");
        weigh.getStyleClass().add("toggle");
    }

    void show(StatementView view, Words words) {
        if (options.size() != view.options().size()) {
            options.clear();
            for (int i = 0; i < view.options().size(); i++) {
                options.add(new KeyButton("answer-" + (i + 1), "answer"));
            }
            place();
        }
        for (int i = 0; i < options.size(); i++) {
            show(options.get(i), view.options().get(i), words);
            options.get(i).getStyleClass().removeAll("agree", "neither", "disagree");
            options.get(i).getStyleClass().add(Icons.styleClass(view.options().get(i).mark()));
        }
        show(skip, view.skip(), words);
        showWeight(view.weights(), words);
    }

    private void show(KeyButton button, Option option, Words words) {
        boolean isSkip = option.mark() == Mark.SKIPPED;
        button.show(isSkip ? Icons.icon("skip") : new MarkIcon(option.mark()), option.word(), option.key(),
                option.isChosen());
        button.setAccessibleText(option.isChosen()
                ? words.list(List.of(option.word(), words.of(Key.STATEMENT_CHOSEN)))
                : option.word());
        button.setAccessibleHelp(words.of(Key.STATEMENT_KEY, option.key()));
        button.setOnAction(_ -> {
            button.setSelected(option.isChosen());
            say.accept(option.event());
        });
    }

    /** With two weights a button that is on or off; with more it goes round them. */
    private void showWeight(List<Weighing> weights, Words words) {
        int chosen = 0;
        for (int i = 0; i < weights.size(); i++) {
            chosen = weights.get(i).isChosen() ? i : chosen;
        }
        boolean isUsual = weights.get(chosen).isUsual();
        String word = weights.size() > 2 && !isUsual ? weights.get(chosen).name() : words.of(Key.STATEMENT_WEIGH);
        weigh.show(Icons.icon("important"), word, "*", !isUsual);
        weigh.setVisible(weights.size() > 1);
        weigh.setManaged(weights.size() > 1);
        weigh.setAccessibleHelp(words.of(Key.STATEMENT_KEY, "*"));
        Weighing next = weights.get((chosen + 1) % weights.size());
        weigh.setOnAction(_ -> {
            weigh.setSelected(!isUsual);
            say.accept(next.event());
        });
    }

    Node first() {
        return options.isEmpty() ? skip : options.getFirst();
    }

    void fit(boolean narrow, boolean tall) {
        isNarrow = narrow;
        isTall = tall;
        place();
    }

    /** What is no answer: skipping and weighing, which stand at the foot where there is little room. */
    List<Node> extras() {
        return List.of(skip, weigh);
    }

    /** Below each other at the side, or at the foot of a tall screen; in rows that wrap at the foot of another. */
    private void place() {
        if (isTall) {
            HBox others = new HBox(skip, weigh);
            extras().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
            others.getStyleClass().add("answer-others");
            getChildren().setAll(options);
            getChildren().add(others);
        } else if (isNarrow) {
            getChildren().setAll(row(List.copyOf(options)));
        } else {
            getChildren().setAll(options);
            getChildren().addAll(skip, weigh);
        }
    }

    private static Pane row(List<KeyButton> buttons) {
        FlowPane row = new FlowPane();
        row.getChildren().setAll(buttons);
        row.getStyleClass().add("answer-row");
        return row;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.StackView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.KeyButton;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkIcon;
import nl.stelling.screens.parts.MarkWord;
import nl.stelling.words.Words;

/** Sheets on paper, entered by keyboard alone: one key an answer. */
final class StackScreen implements Screen<StackView> {

    private final Page page = new Page("stack");
    private final Label underWay = Labels.wrapping("counter");
    private final Label statement = Labels.wrapping("statement", "step-panel");
    private final FlowPane options = new FlowPane();
    private final Label enteredName = Labels.wrapping("counter");
    private final FlowPane entered = new FlowPane();
    private final Label done = Labels.wrapping("lead");
    private final Label unfinished = Labels.wrapping("caption");
    private final Button undo;
    private final Button close;
    private final Consumer<LessonEvent> say;

    StackScreen(Consumer<LessonEvent> say) {
        this.say = say;
        undo = Buttons.quiet("undo", () -> say.accept(new LessonEvent.Undone()));
        close = Buttons.first("close-stack", () -> say.accept(new LessonEvent.StackClosed()));
        options.getStyleClass().add("answer-row");
        entered.getStyleClass().add("entered");
        page.add(underWay, statement, options, enteredName, entered, done, unfinished);
        page.foot(List.of(undo), List.of(close));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(StackView view, Words words) {
        page.show(view.title(), view.lead());
        underWay.setText(view.underWay());
        statement.setText(view.statement());
        while (options.getChildren().size() < view.options().size()) {
            options.getChildren().add(new KeyButton("enter-" + (options.getChildren().size() + 1), "quiet"));
        }
        for (int i = 0; i < view.options().size(); i++) {
            show((KeyButton) options.getChildren().get(i), view.options().get(i));
        }
        enteredName.setText(view.enteredName());
        entered.getChildren().setAll(view.entered().stream().map(StackScreen::entry).toList());
        done.setText(view.done());
        unfinished.setText(view.unfinished());
        undo.setText(view.undo());
        undo.setVisible(!view.undo().isEmpty());
        close.setText(view.close());
    }

    private static Node entry(StackView.Entered entered) {
        HBox entry = new HBox(Labels.onOneLine(entered.number(), "counter-total"),
                new MarkWord(entered.mark(), entered.word()));
        entry.getStyleClass().add("entry");
        return entry;
    }

    private void show(KeyButton button, StackView.Option option) {
        button.show(new MarkIcon(option.mark()), option.word(), option.key(), false);
        button.setAccessibleText(option.word());
        button.setOnAction(_ -> {
            button.setSelected(false);
            say.accept(option.event());
        });
    }

    @Override
    public Node firstFocus() {
        return options.getChildren().getFirst();
    }
}

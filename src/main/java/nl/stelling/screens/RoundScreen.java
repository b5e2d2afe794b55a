// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace.AtRound.Panel;
import nl.stelling.present.LessonChoice;
import nl.stelling.present.RoundView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Focus;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** One statement before a class: large, and below it the hands. */
final class RoundScreen implements Screen<RoundView> {

    private final Label counter = Labels.onOneLine("", "counter");
    private final Label total = Labels.onOneLine("", "counter-total");
    private final Label dot = Labels.onOneLine("", "counter-total");
    private final Label theme = Labels.wrapping("theme-name");
    private final HBox head;
    private final VBox top = new VBox();
    private final Label time = Labels.onOneLine("", "time");
    private final Button timer = Buttons.quiet("timer", () -> {});
    private final Label text = Labels.wrapping("statement");
    private final RoundPanel panel;
    private final VBox content = new VBox();
    private final ScrollPane scroll = Scrolling.of(content);
    private final Label counted = Labels.wrapping("counted");
    private final Label hint = Labels.wrapping("caption");
    private final VBox counting;
    private final Button previous;
    private final LessonChoices panels;
    private final Button list;
    private final Button undo;
    private final Button close = Buttons.second("close", () -> {});
    private final HandLanes lanes;
    private final Button next;
    private final StatementPane root = new StatementPane(text, content);
    private final Consumer<LessonEvent> say;
    private int shown;
    private boolean isClosed;

    RoundScreen(Consumer<LessonEvent> say, Ems ems) {
        this.say = say;
        lanes = new HandLanes(say, close);
        panel = new RoundPanel(ems);
        panels = new LessonChoices(say);
        previous = Buttons.withIconBefore(Buttons.quiet("previous", () -> say.accept(new LessonEvent.WentBack())),
                "arrow-left");
        list = Buttons.quiet("list", () -> say.accept(new LessonEvent.OverviewOpened()));
        undo = Buttons.quiet("undo", () -> say.accept(new LessonEvent.Undone()));
        next = Buttons.withIconBehind(Buttons.first("next", () -> say.accept(new LessonEvent.WentOn())),
                "arrow-right");
        time.setGraphic(Icons.icon("clock"));
        counting = new VBox(lanes, sums());
        counting.getStyleClass().add("counting");
        content.getStyleClass().add("round-content");
        content.getChildren().addAll(text, panel);
        root.getStyleClass().add("round");
        head = row("round-head", List.of(counter, total, dot, theme), List.of(time, timer, list));
        top.getChildren().add(head);
        root.setTop(top);
        root.setCenter(scroll);
        HBox.setHgrow(panels, Priority.ALWAYS);
        HBox foot = new HBox(previous, panels, next);
        foot.getStyleClass().add("round-foot");
        root.setBottom(new VBox(counting, foot));
    }

    private HBox sums() {
        // Below each other both wrap, where side by side the longer would widen the window
        VBox said = new VBox(counted, hint);
        said.setMinWidth(0);
        said.getStyleClass().add("counts-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox sums = new HBox(said, undo, close);
        sums.getStyleClass().add("round-on");
        return sums;
    }

    private static HBox row(String styleClass, List<Node> left, List<Node> right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox();
        row.getChildren().addAll(left);
        row.getChildren().add(space);
        row.getChildren().addAll(right);
        row.getStyleClass().add(styleClass);
        return row;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(RoundView view, Words words) {
        counter.setText(view.counter());
        total.setText(view.total());
        dot.setText(words.of(Key.STATEMENT_DOT));
        theme.setText(view.theme());
        text.setText(view.text());
        boolean isOpen = view.panel() != Panel.NONE;
        root.read(isOpen);
        panel.show(view);
        showTime(view);
        lanes.show(view);
        // With something to read open, nobody counts: what is read takes the room
        counting.setVisible(!isOpen);
        counting.setManaged(!isOpen);
        showCounted(view);
        panels.show(view.panels());
        show(close, view.close());
        list.setText(words.of(Key.LESSON_LIST));
        undo.setText(words.of(Key.LESSON_UNDO));
        undo.setDisable(!view.canUndo());
        previous.setText(words.of(Key.LESSON_PREVIOUS));
        previous.setDisable(!view.hasPrevious());
        next.setText(view.next());
        if (shown != view.number()) {
            scroll.setVvalue(0);
        }
        lead(view);
    }

    /** Leads the keyboard on: to the first count of what is not counted yet, and from a count that is done to the next. */
    private void lead(RoundView view) {
        lead(shown != view.number() || isClosed != view.isClosed());
        shown = view.number();
        isClosed = view.isClosed();
    }

    private void lead(boolean isElsewhere) {
        Node focused = root.getScene() == null ? root : root.getScene().getFocusOwner();
        boolean isHidden = focused != null && !counting.isVisible() && isIn(focused, counting);
        if (root.getScene() != null && (isElsewhere || isHidden)) {
            Focus.give(firstFocus(), focused != null && Focus.isSeen(focused));
        }
    }

    private static boolean isIn(Node node, Parent group) {
        return node.equals(group) || (node.getParent() != null && isIn(node.getParent(), group));
    }

    /** With little room the theme has a line of its own, where beside the buttons it would break. */
    @Override
    public void fit(boolean isNarrow) {
        dot.setVisible(!isNarrow);
        dot.setManaged(!isNarrow);
        if (isNarrow && !top.getChildren().contains(theme)) {
            head.getChildren().remove(theme);
            top.getChildren().add(theme);
        } else if (!isNarrow && top.getChildren().contains(theme)) {
            top.getChildren().remove(theme);
            head.getChildren().add(head.getChildren().indexOf(dot) + 1, theme);
        }
    }

    private void showCounted(RoundView view) {
        counted.setText(view.counted());
        // It keeps its line while it says nothing: the lanes stay where they are
        hint.setText(view.hint());
    }

    private void showTime(RoundView view) {
        time.setText(view.time().text());
        time.setAccessibleText(view.time().name());
        time.setVisible(!view.time().text().isEmpty());
        time.setManaged(!view.time().text().isEmpty());
        show(timer, view.timer());
    }

    private void show(Button button, LessonChoice choice) {
        button.setText(choice.name());
        button.setOnAction(_ -> say.accept(choice.event()));
    }

    @Override
    public Node firstFocus() {
        return lanes.isOpen() && counting.isVisible() ? lanes.first() : next;
    }
}

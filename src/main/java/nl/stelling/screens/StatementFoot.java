// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.StatementView;
import nl.stelling.present.Way;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.StemLine;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The way through the statements: back, on, all answers, and the voter's line so far. */
final class StatementFoot extends VBox {

    private final Button previous;
    private final Hyperlink all;
    private final HBox returns = new HBox();
    private final Hyperlink undo;
    private final Hyperlink result;
    private final Button next;
    private final StemLine line = new StemLine(true);
    private final Region space = new Region();
    private final HBox wide = new HBox();
    private final FlowPane narrow = new FlowPane();
    private final FlowPane links = new FlowPane();
    private final Consumer<Event> say;

    StatementFoot(Consumer<Event> say) {
        this.say = say;
        line.setId("line");
        previous = Buttons.withIconBefore(Buttons.quiet("previous", () -> say.accept(new Event.WentBack())),
                "arrow-left");
        undo = Buttons.link("undo", () -> say.accept(new Event.Undone()));
        all = Buttons.link("all", () -> say.accept(new Event.ReviewOpened()));
        result = Buttons.link("to-result", () -> say.accept(new Event.ResultOpened()));
        next = Buttons.withIconBehind(Buttons.quiet("next", () -> say.accept(new Event.WentOn())), "arrow-right");
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(links, Priority.ALWAYS);
        wide.getStyleClass().add("foot-ways");
        narrow.getStyleClass().add("answer-row");
        links.getStyleClass().add("foot-links");
        getStyleClass().add("statement-foot");
        fit(false, false, List.of());
    }

    void show(StatementView view, Words words) {
        previous.setText(words.of(Key.STATEMENT_PREVIOUS));
        all.setText(words.of(Key.STATEMENT_ALL));
        next.setText(words.of(Key.STATEMENT_NEXT));
        returns.getChildren().setAll(view.returns().stream().map(this::link).toList());
        returns.setVisible(!view.returns().isEmpty());
        returns.setManaged(!view.returns().isEmpty());
        previous.setAccessibleText(previous.getText());
        next.setAccessibleText(next.getText());
        undo.setText(words.of(Key.STATEMENT_UNDO));
        undo.setVisible(view.canUndo());
        undo.setManaged(view.canUndo());
        result.setText(words.of(Key.STATEMENT_RESULT));
        result.setVisible(view.isComplete());
        result.setManaged(view.isComplete());
        line.show(view.line());
        line.onChosen(index -> say.accept(view.jumps().get(index)));
    }

    private Hyperlink link(Way way) {
        Hyperlink link = Buttons.link(way.id(), () -> say.accept(way.event()));
        link.setText(way.name());
        return link;
    }

    /**
     * Where a voter can go from here beside back and on. With little room they stand below the statement: at the foot they
     * would take what the statement itself needs.
     */
    Node links() {
        return links;
    }

    /** With little room one row, with what stands beside the answers otherwise. */
    void fit(boolean isNarrow, boolean isTall, List<Node> extras) {
        boolean isShort = isNarrow && !isTall;
        previous.getStyleClass().remove("bare");
        if (!isShort) {
            previous.getStyleClass().add("bare");
        }
        previous.setContentDisplay(isShort ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        next.setContentDisplay(isShort ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
        wide.getChildren().clear();
        narrow.getChildren().clear();
        links.getChildren().clear();
        if (isTall) {
            links.getChildren().setAll(undo, result, returns, all);
            // Back and on at the two edges, where the hands are
            wide.getChildren().setAll(previous, links, next);
            getChildren().setAll(line, wide);
        } else if (isNarrow) {
            narrow.getChildren().add(previous);
            narrow.getChildren().addAll(extras);
            narrow.getChildren().add(next);
            links.getChildren().setAll(undo, result, returns, all);
            getChildren().setAll(narrow);
        } else {
            wide.getChildren().setAll(previous, undo, space, result, returns, all, next);
            getChildren().setAll(wide, line);
        }
    }
}

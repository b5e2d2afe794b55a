// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.StatementView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.StemLine;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The way through the statements: back, on, all answers, and the voter's line so far. */
final class StatementFoot extends VBox {

    private final Button previous;
    private final Hyperlink all;
    private final Hyperlink result;
    private final Button next;
    private final StemLine line = new StemLine(true);
    private final Consumer<Event> say;

    StatementFoot(Consumer<Event> say) {
        this.say = say;
        line.setId("line");
        previous = Buttons.withIconBefore(Buttons.quiet("previous", () -> say.accept(new Event.WentBack())),
                "arrow-left");
        previous.getStyleClass().add("bare");
        all = Buttons.link("all", () -> say.accept(new Event.ReviewOpened()));
        result = Buttons.link("to-result", () -> say.accept(new Event.ResultOpened()));
        next = Buttons.withIconBehind(Buttons.quiet("next", () -> say.accept(new Event.WentOn())), "arrow-right");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox ways = new HBox(previous, space, result, all, next);
        ways.getStyleClass().add("foot-ways");
        getStyleClass().add("statement-foot");
        getChildren().addAll(ways, line);
    }

    void show(StatementView view, Words words) {
        previous.setText(words.of(Key.STATEMENT_PREVIOUS));
        all.setText(words.of(Key.STATEMENT_ALL));
        next.setText(words.of(Key.STATEMENT_NEXT));
        result.setText(words.of(Key.STATEMENT_RESULT));
        result.setVisible(view.isComplete());
        result.setManaged(view.isComplete());
        line.show(view.line());
        line.onChosen(index -> say.accept(view.jumps().get(index)));
    }

    void fit(boolean isNarrow) {
        line.setVisible(!isNarrow);
        line.setManaged(!isNarrow);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.ReasoningView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkWord;
import nl.stelling.screens.parts.PositionBox;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** One statement in the reasoning: what the voter said, what the programme says, why, and the points. */
final class ReasonRow extends VBox {

    ReasonRow(ReasoningView.Row row, String party, Words words, Ems ems, Consumer<Event> say) {
        getStyleClass().addAll("reason-row", "row");
        Hyperlink statement = Buttons.link("reason-" + row.number(), () -> say.accept(row.back()));
        statement.setText(row.statement());
        statement.setWrapText(true);
        statement.setMinWidth(0);
        statement.getStyleClass().add("reason-statement");
        // Beside the link rather than in it: a wrapping text with a graphic now and then lacks a pixel, and is cut
        HBox head = new HBox(Labels.onOneLine(String.valueOf(row.number()), "row-number"), statement);
        HBox.setHgrow(statement, Priority.ALWAYS);
        head.getStyleClass().add("reason-head");
        VBox stances = new VBox(stance(words.of(Key.RESULT_YOU), new MarkWord(row.answer(), row.answerWord())));
        if (!row.weight().isEmpty()) {
            stances.getChildren().add(Labels.of(row.weight(), "nuance"));
        }
        stances.getChildren().addAll(
                stance(party, new MarkWord(row.position().mark(), row.position().word())),
                stance(words.of(Key.REASONING_POINTS_HEADING), Labels.of(row.points(), "points")));
        stances.getStyleClass().add("reason-stances");
        VBox main = new VBox();
        main.getStyleClass().add("reason-main");
        if (!row.whyNot().isEmpty()) {
            main.getChildren().add(Labels.of(row.whyNot(), "why-not"));
        }
        main.getChildren().add(PositionBox.reasons(row.position(), words, say));
        getChildren().addAll(head, new Columns(main, stances, 13, 20, false, ems));
    }

    private static VBox stance(String who, javafx.scene.Node what) {
        VBox box = new VBox(Labels.of(who, "caption"), what);
        box.getStyleClass().add("reason-stance");
        return box;
    }
}

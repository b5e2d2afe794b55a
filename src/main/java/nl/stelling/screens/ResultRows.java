// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import nl.stelling.journey.Event;
import nl.stelling.present.ResultView;
import nl.stelling.screens.parts.Bar;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Makes the rows of the result. */
final class ResultRows {

    private final Words words;
    private final Ems ems;
    private final Consumer<Event> say;

    ResultRows(Words words, Ems ems, Consumer<Event> say) {
        this.words = words;
        this.ems = ems;
        this.say = say;
    }

    ResultRow voter(ResultView view, boolean isOfMany) {
        Hyperlink review = Buttons.link("review", () -> say.accept(new Event.ReviewOpened()));
        review.setText(words.of(Key.RESULT_REVIEW));
        VBox figure = new VBox(Labels.of(view.voterSummary(), "result-compared"));
        if (view.hasOpen()) {
            Hyperlink unanswered = Buttons.link("to-unanswered", () -> say.accept(view.firstOpen()));
            unanswered.setText(words.of(Key.RESULT_UNANSWERED));
            unanswered.setWrapText(true);
            unanswered.setMinWidth(0);
            figure.getChildren().add(unanswered);
        }
        ResultRow row = new ResultRow(isOfMany ? ResultRow.Form.VOTER_OF_MANY : ResultRow.Form.VOTER, view.voter(),
                figure, ems, review);
        FlowPane name = new FlowPane(Labels.of(words.of(Key.RESULT_YOU), "result-party"), review);
        name.getStyleClass().add("result-you");
        row.name().getChildren().add(name);
        return row;
    }

    /** A party among few: a large figure with its bar. */
    ResultRow party(ResultView.Row view, int number) {
        Hyperlink link = link(view, number);
        link.setText(words.of(Key.RESULT_EXPLAIN));
        VBox figure = new VBox(figure(view, number));
        if (view.percent() >= 0) {
            Bar bar = new Bar();
            bar.show(view.percent(), view.percentText());
            figure.getChildren().add(bar);
        }
        addCompared(figure, view);
        ResultRow row = new ResultRow(ResultRow.Form.FULL, view.line(), figure, ems, link);
        ranked(row, view);
        row.name().getChildren().addAll(Labels.of(view.party(), "result-party"), Labels.of(view.place(), "party-place"),
                link);
        return row;
    }

    /** A party among many: its name leads to the reasoning, and there is no bar. */
    ResultRow compact(ResultView.Row view, int number) {
        Hyperlink link = link(view, number);
        link.setText(view.party());
        link.setWrapText(true);
        link.setMinWidth(0);
        link.getStyleClass().add("result-link");
        VBox compared = new VBox();
        compared.getStyleClass().add("compared-box");
        addCompared(compared, view);
        HBox.setHgrow(compared, Priority.ALWAYS);
        HBox figure = new HBox(figure(view, number), compared);
        ResultRow row = new ResultRow(ResultRow.Form.COMPACT, view.line(), figure, ems, link);
        ranked(row, view);
        row.name().getChildren().addAll(link, Labels.of(view.place(), "party-place"));
        return row;
    }

    private Hyperlink link(ResultView.Row view, int number) {
        Hyperlink link = Buttons.link("explain-" + number, () -> say.accept(view.event()));
        link.setAccessibleText(words.of(Key.RESULT_EXPLAIN_NAME, view.party()));
        return link;
    }

    private static void ranked(ResultRow row, ResultView.Row view) {
        row.bracket(view.bracket());
        if (!view.rank().isEmpty()) {
            row.rank().getChildren().add(Labels.onOneLine(view.rank(), "rank"));
        }
        if (!view.toAbove().isEmpty()) {
            // Beside the rank too, so that it stands as high as the name
            Label gap = Labels.onOneLine("", "to-above");
            row.rank().getChildren().addFirst(gap);
            row.name().getChildren().addFirst(Labels.of(view.toAbove(), "to-above"));
        }
    }

    private static Node figure(ResultView.Row view, int number) {
        return view.percent() < 0
                ? Labels.of(view.percentText(), "no-percent")
                : percent(view.percentText(), number);
    }

    private static void addCompared(VBox box, ResultView.Row view) {
        box.getChildren().addAll(Labels.of(view.compared(), "result-compared"), Labels.of(view.own(), "result-own"));
    }

    /** The number large, its sign half as large. */
    static Node percent(String text, int number) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        TextFlow flow = new TextFlow(Labels.text(text.substring(0, digits), "figure"),
                Labels.text(text.substring(digits), "figure-sign"));
        flow.setId("percent-" + number);
        flow.setAccessibleText(text);
        return flow;
    }
}

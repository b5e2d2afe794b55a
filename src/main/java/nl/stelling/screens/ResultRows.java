// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.ResultView;
import nl.stelling.screens.parts.Bar;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.FigureFlow;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Makes the rows of the result. */
final class ResultRows {

    /** So wide is a percentage of many at the least, so that the words beside them stand below each other. */
    private static final double FIGURE_EMS = 4;

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
        VBox figure = new VBox(figure(view, number, () -> 0));
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
        HBox figure = new HBox(figure(view, number, () -> ems.of(FIGURE_EMS)), compared);
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

    private static Node figure(ResultView.Row view, int number, DoubleSupplier least) {
        return view.percent() < 0
                ? Labels.of(view.percentText(), "no-percent")
                : percent(view.percentText(), number, least);
    }

    private static void addCompared(VBox box, ResultView.Row view) {
        box.getChildren().add(Labels.of(view.compared(), "result-compared"));
        if (!view.own().isEmpty()) {
            box.getChildren().add(Labels.of(view.own(), "result-own"));
        }
    }

    static Node percent(String text, int number) {
        return percent(text, number, () -> 0);
    }

    private static Node percent(String text, int number, DoubleSupplier least) {
        FigureFlow flow = new FigureFlow(text, least);
        flow.setId("percent-" + number);
        return flow;
    }
}

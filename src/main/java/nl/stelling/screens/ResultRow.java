// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import nl.stelling.journey.Event;
import nl.stelling.present.LineView;
import nl.stelling.present.ResultView;
import nl.stelling.screens.parts.Bar;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.StemLine;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** One voice in the result: name, line, number; with little room the line stands below the other two. */
final class ResultRow extends Pane {

    private static final double NAME_EMS = 14;
    private static final double FIGURE_EMS = 15;
    private static final double LINE_EMS = 4.6;
    private static final double LEAST_LINE_EMS = 24;

    private final VBox name = new VBox();
    private final StemLine line = new StemLine(false);
    private final VBox figure = new VBox();
    private final Ems ems;
    private final Hyperlink link;

    private ResultRow(LineView lineView, Ems ems, Hyperlink link) {
        this.ems = ems;
        this.link = link;
        line.show(lineView);
        getStyleClass().add("result-row");
        name.getStyleClass().add("result-name");
        figure.getStyleClass().add("result-figure");
        getChildren().addAll(name, line, figure);
    }

    static ResultRow voter(ResultView view, Words words, Ems ems, Consumer<Event> say) {
        Hyperlink review = Buttons.link("review", () -> say.accept(new Event.ReviewOpened()));
        review.setText(words.of(Key.RESULT_REVIEW));
        ResultRow row = new ResultRow(view.voter(), ems, review);
        row.getStyleClass().add("voter");
        row.name.getChildren().addAll(Labels.of(words.of(Key.RESULT_YOU), "result-party"), review);
        row.figure.getChildren().add(Labels.of(view.voterSummary(), "result-compared"));
        if (view.hasOpen()) {
            Hyperlink unanswered = Buttons.link("to-unanswered", () -> say.accept(view.firstOpen()));
            unanswered.setText(words.of(Key.RESULT_UNANSWERED));
            unanswered.setWrapText(true);
            unanswered.setMinWidth(0);
            row.figure.getChildren().add(unanswered);
        }
        return row;
    }

    static ResultRow party(ResultView.Row view, int number, Words words, Ems ems, Consumer<Event> say) {
        Hyperlink link = Buttons.link("explain-" + number, () -> say.accept(view.event()));
        link.setText(words.of(Key.RESULT_EXPLAIN));
        link.setAccessibleText(words.of(Key.RESULT_EXPLAIN_NAME, view.party()));
        ResultRow row = new ResultRow(view.line(), ems, link);
        if (!view.toAbove().isEmpty()) {
            row.name.getChildren().add(Labels.of(view.toAbove(), "to-above"));
        }
        Label party = Labels.of(view.party(), "result-party");
        if (!view.rank().isEmpty()) {
            party.setGraphic(Labels.onOneLine(view.rank(), "rank"));
        }
        row.name.getChildren().addAll(party, Labels.of(view.place(), "party-place"), link);
        row.figure.getChildren().add(view.percent() < 0
                ? Labels.of(view.percentText(), "no-percent")
                : percent(view.percentText(), number));
        if (view.percent() >= 0) {
            Bar bar = new Bar();
            bar.show(view.percent(), view.percentText());
            row.figure.getChildren().add(bar);
        }
        row.figure.getChildren().addAll(Labels.of(view.compared(), "result-compared"),
                Labels.of(view.own(), "result-own"));
        return row;
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

    StemLine line() {
        return line;
    }

    Hyperlink link() {
        return link;
    }

    private boolean isStacked(double width) {
        return width < ems.of(NAME_EMS + FIGURE_EMS + LEAST_LINE_EMS);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ems.of(NAME_EMS + FIGURE_EMS + LEAST_LINE_EMS);
    }

    @Override
    protected double computeMinWidth(double height) {
        return ems.of(10);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        double padding = snappedTopInset() + snappedBottomInset();
        if (isStacked(width)) {
            double half = inner / 2;
            return padding + Math.max(name.prefHeight(half), figure.prefHeight(half)) + ems.of(LINE_EMS);
        }
        return padding + Math.max(ems.of(LINE_EMS),
                Math.max(name.prefHeight(ems.of(NAME_EMS)), figure.prefHeight(ems.of(FIGURE_EMS))));
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inner = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        if (isStacked(getWidth())) {
            double half = inner / 2;
            double words = height - ems.of(LINE_EMS);
            name.resizeRelocate(left, top, half, words);
            figure.resizeRelocate(left + half, top, half, words);
            line.resizeRelocate(left, top + words, inner, ems.of(LINE_EMS));
            return;
        }
        double nameWidth = ems.of(NAME_EMS);
        double figureWidth = ems.of(FIGURE_EMS);
        name.resizeRelocate(left, top, nameWidth, height);
        line.resizeRelocate(left + nameWidth, top + Math.max(0, (height - ems.of(LINE_EMS)) / 2),
                inner - nameWidth - figureWidth - ems.of(2), ems.of(LINE_EMS));
        figure.resizeRelocate(left + inner - figureWidth, top, figureWidth, height);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.present.LineView;
import nl.stelling.present.ResultView.Bracket;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.OneMeasure;
import nl.stelling.screens.parts.StemLine;

/** One voice in the result: rank, name, line, figure; with little room the line stands below the others. */
final class ResultRow extends OneMeasure {

    private static final double RANK_EMS = 2;
    private static final double NAME_EMS = 12.6;
    private static final double GAP_EMS = 2;
    private static final double BESIDE_EMS = 1.2;
    private static final double LEAST_LINE_EMS = 24;

    /** How large the parts of a row are. */
    enum Form {
        /** Few parties: a large figure with its bar. */
        FULL(15, 4.6),
        /** The voter's own, with numbers below the line. */
        VOTER(15, 4.6),
        /** The same above many parties: all columns stand below each other. */
        VOTER_OF_MANY(19, 4.6),
        /** Many parties: low rows without bars. */
        COMPACT(19, 2.6);

        private final double figureEms;
        private final double lineEms;

        Form(double figureEms, double lineEms) {
            this.figureEms = figureEms;
            this.lineEms = lineEms;
        }
    }

    private final Form form;
    private final VBox rank = new VBox();
    private final Region bracket = new Region();
    private final VBox name = new VBox();
    private final StemLine line;
    private final Pane figure;
    private final Ems ems;
    private final Hyperlink link;

    ResultRow(Form form, LineView lineView, Pane figure, Ems ems, Hyperlink link) {
        this.form = form;
        this.figure = figure;
        this.ems = ems;
        this.link = link;
        line = new StemLine(form == Form.VOTER || form == Form.VOTER_OF_MANY);
        line.show(lineView);
        getStyleClass().add("result-row");
        switch (form) {
            case FULL -> getStyleClass().add("party");
            case VOTER, VOTER_OF_MANY -> getStyleClass().add("voter");
            case COMPACT -> getStyleClass().add("compact");
        }
        rank.getStyleClass().add("result-rank");
        name.getStyleClass().add("result-name");
        figure.getStyleClass().add("result-figure");
        getChildren().addAll(rank, name, line, figure);
    }

    /** Draws its part of the bracket round rows that are nearly equal; rows stand against each other. */
    void bracket(Bracket part) {
        if (part != Bracket.NONE) {
            bracket.getStyleClass().addAll("result-bracket", switch (part) {
                case FIRST -> "first";
                case LAST -> "last";
                case MIDDLE, NONE -> "middle";
            });
            getChildren().addFirst(bracket);
        }
    }

    VBox rank() {
        return rank;
    }

    VBox name() {
        return name;
    }

    StemLine line() {
        return line;
    }

    Hyperlink link() {
        return link;
    }

    private boolean isStacked(double width) {
        return width < ems.of(RANK_EMS + NAME_EMS + form.figureEms + GAP_EMS + LEAST_LINE_EMS);
    }

    @Override
    protected double arrange(double width, boolean isReal) {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inner = width - left - snappedRightInset();
        double words = isStacked(width)
                ? stacked(left, top, inner, isReal)
                : across(left, top, inner, isReal);
        double height = top + words + snappedBottomInset();
        if (isReal) {
            double high = getHeight();
            double from = bracket.getStyleClass().contains("first") ? top + ems.of(0.9) : 0;
            double to = bracket.getStyleClass().contains("last") ? high - snappedBottomInset() - ems.of(0.9) : high;
            bracket.resizeRelocate(left + ems.of(0.5), from, ems.of(0.9), to - from);
        }
        return height;
    }

    private double across(double left, double top, double inner, boolean isReal) {
        double nameX = ems.of(RANK_EMS);
        double nameWidth = ems.of(NAME_EMS);
        double figureWidth = ems.of(form.figureEms);
        double lineHeight = ems.of(form.lineEms);
        double height = Math.max(lineHeight, Math.max(name.prefHeight(nameWidth), figure.prefHeight(figureWidth)));
        if (isReal) {
            rank.resizeRelocate(left, top, nameX, height);
            name.resizeRelocate(left + nameX, top, nameWidth, height);
            double x = left + nameX + nameWidth;
            line.resizeRelocate(x, top + Math.max(0, (height - lineHeight) / 2),
                    inner - nameX - nameWidth - figureWidth - ems.of(GAP_EMS), lineHeight);
            figure.resizeRelocate(left + inner - figureWidth, top, figureWidth, height);
        }
        return height;
    }

    private double stacked(double left, double top, double inner, boolean isReal) {
        double half = inner / 2;
        double nameX = ems.of(RANK_EMS);
        double lineHeight = ems.of(form.lineEms);
        double words = Math.max(name.prefHeight(half - nameX), figure.prefHeight(half));
        if (isReal) {
            rank.resizeRelocate(left, top, nameX, words);
            name.resizeRelocate(left + nameX, top, half - nameX, words);
            figure.resizeRelocate(left + half, top, half, words);
            // All lines begin beside the brackets, so that their columns stand below each other
            line.resizeRelocate(left + ems.of(BESIDE_EMS), top + words, inner - ems.of(BESIDE_EMS), lineHeight);
        }
        return words + lineHeight;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ems.of(RANK_EMS + NAME_EMS + form.figureEms + GAP_EMS + LEAST_LINE_EMS);
    }

    @Override
    protected double computeMinWidth(double height) {
        return ems.of(10);
    }
}

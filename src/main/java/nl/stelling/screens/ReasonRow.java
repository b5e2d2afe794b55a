// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import nl.stelling.journey.Event;
import nl.stelling.present.PositionView;
import nl.stelling.present.ReasoningView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkWord;
import nl.stelling.screens.parts.OneMeasure;
import nl.stelling.screens.parts.QuoteBox;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** One statement in the reasoning: what the voter said, what the programme says, why, and the points. */
final class ReasonRow extends OneMeasure {

    private static final double LINE_EMS = 0.4;
    /** The room above the words of the statement, less what the signs have above theirs. */
    private static final double FINGER_EMS = 0.55;

    /** A column: what stands there, and whose it is where no heading says so. */
    private record Column(Label caption, List<Node> nodes) {}

    private final Label number;
    private final Hyperlink statement;
    private final List<Node> why = new ArrayList<>();
    private final Column voter;
    private final Column party;
    private final Column points;
    private final Ems ems;

    ReasonRow(ReasoningView.Row row, String partyName, Words words, Ems ems, Consumer<Event> say) {
        this.ems = ems;
        getStyleClass().addAll("reason-row", "row");
        number = Labels.onOneLine(String.valueOf(row.number()), "row-number");
        statement = Buttons.link("reason-" + row.number(), () -> say.accept(row.back()));
        statement.setText(row.statement());
        statement.setWrapText(true);
        statement.setMinWidth(0);
        statement.getStyleClass().add("reason-statement");
        addWhy(row.whyNot(), "why-not");
        PositionView position = row.position();
        addWhy(position.nuance(), "nuance");
        addWhy(position.reasoning(), "reason");
        addWhy(position.inference(), "nuance");
        position.quotes().forEach(quote -> why.add(new QuoteBox(quote, position.mark(), words, say)));
        voter = column(words.of(Key.RESULT_YOU), new MarkWord(row.answer(), row.answerWord()));
        if (!row.weight().isEmpty()) {
            voter.nodes().add(Labels.of(row.weight(), "nuance"));
        }
        party = column(partyName, new MarkWord(position.mark(), position.word()));
        points = column(words.of(Key.REASONING_POINTS_HEADING),
                Labels.of(row.points(), row.whyNot().isEmpty() ? "points" : "uncounted", "reason-end"));
        points.caption().getStyleClass().add("reason-end");
        getChildren().addAll(number, statement);
        for (Column column : List.of(voter, party, points)) {
            getChildren().add(column.caption());
            getChildren().addAll(column.nodes());
        }
        getChildren().addAll(why);
    }

    private void addWhy(String text, String styleClass) {
        if (!text.isEmpty()) {
            why.add(Labels.of(text, styleClass));
        }
    }

    private static Column column(String name, Node what) {
        return new Column(Labels.of(name, "caption"), new ArrayList<>(List.of(what)));
    }

    @Override
    protected double arrange(double width, boolean isReal) {
        ReasonPlan plan = new ReasonPlan(width, ems);
        double top = snappedTopInset();
        double gap = ems.of(LINE_EMS);
        double text = plan.textWidth();
        double y = top + Math.max(statement.prefHeight(text), statement.minHeight(text));
        if (isReal) {
            number.resizeRelocate(0, top, plan.text() - ems.of(0.6), number.prefHeight(-1));
            statement.resizeRelocate(plan.text(), top, plan.textWidth(), y - top);
        }
        // The statement has room for a finger above and below it, which counts as the gap to what follows
        double stances = stances(plan, plan.isWide() ? top + ems.of(FINGER_EMS) : y, isReal);
        double x = plan.text();
        y = plan.isWide() ? y - gap : stances;
        for (Node node : why) {
            double height = node.prefHeight(plan.textWidth());
            if (isReal) {
                node.resizeRelocate(x, y + gap, plan.textWidth(), height);
            }
            y += gap + height;
        }
        return Math.max(y, stances) + snappedBottomInset();
    }

    /** The columns from a height on; gives where the lowest of them ends. */
    private double stances(ReasonPlan plan, double top, boolean isReal) {
        double most = column(voter, plan, plan.voter(), plan.stanceWidth(), top, isReal);
        most = Math.max(most, column(party, plan, plan.party(), plan.stanceWidth(), top, isReal));
        return Math.max(most, column(points, plan, plan.points(), plan.pointsWidth(), top, isReal));
    }

    private static double column(Column column, ReasonPlan plan, double x, double width, double top, boolean isReal) {
        double y = top;
        if (!plan.isWide()) {
            double height = column.caption().prefHeight(width);
            if (isReal) {
                column.caption().resizeRelocate(x, y, width, height);
            }
            y += height;
        }
        if (isReal) {
            column.caption().setVisible(!plan.isWide());
        }
        for (Node node : column.nodes()) {
            double height = node.prefHeight(width);
            if (isReal) {
                node.resizeRelocate(x, y, width, height);
            }
            y += height;
        }
        return y;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import javafx.scene.control.Label;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.OneMeasure;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a group of statements has in common, and with room for columns whose they are. */
final class ReasonHeading extends OneMeasure {

    private final Label name;
    private final Label voter;
    private final Label party;
    private final Label points;
    private final Ems ems;

    ReasonHeading(String group, String partyName, Words words, Ems ems) {
        this.ems = ems;
        getStyleClass().add("reason-heading");
        name = Labels.of(group, "group-name");
        voter = Labels.of(words.of(Key.RESULT_YOU), "caption");
        party = Labels.of(partyName, "caption");
        points = Labels.of(words.of(Key.REASONING_POINTS_HEADING), "caption", "reason-end");
        getChildren().addAll(name, voter, party, points);
    }

    @Override
    protected double arrange(double width, boolean isReal) {
        ReasonPlan plan = new ReasonPlan(width, ems);
        double nameWidth = plan.isWide() ? plan.voter() - plan.gap() : width;
        double height = name.prefHeight(nameWidth);
        if (plan.isWide()) {
            height = Math.max(height, party.prefHeight(plan.stanceWidth()));
        }
        double top = snappedTopInset();
        if (isReal) {
            List.of(voter, party, points).forEach(label -> label.setVisible(plan.isWide()));
            name.resizeRelocate(0, top + height - name.prefHeight(nameWidth), nameWidth, name.prefHeight(nameWidth));
            place(voter, plan.voter(), plan.stanceWidth(), top + height);
            place(party, plan.party(), plan.stanceWidth(), top + height);
            place(points, plan.points(), plan.pointsWidth(), top + height);
        }
        return top + height + snappedBottomInset();
    }

    private static void place(Label label, double x, double width, double bottom) {
        double height = label.prefHeight(width);
        label.resizeRelocate(x, bottom - height, width, height);
    }
}

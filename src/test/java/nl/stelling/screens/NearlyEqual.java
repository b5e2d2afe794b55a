// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.Weight;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.score.Standing;
import nl.stelling.statements.Position;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/** Leads a result to one on which the parties are nearly equal, whatever the set. */
final class NearlyEqual {

    private NearlyEqual() {}

    /**
     * Makes answers neutral one by one, until with one other answer the parties are nearly equal. What is nearly equal is
     * less than the heaviest statement is worth; so one counts double on which every party speaks.
     */
    static Journey from(Journey result, StatementSet set) {
        Journey next = set.statements().stream().filter(NearlyEqual::isCommon).findFirst()
                .map(each -> result.after(new Event.Weighed(each.id(), Weight.DOUBLE))).orElse(result);
        for (Statement statement : set.statements()) {
            for (Stance stance : List.of(Stance.AGREE, Stance.DISAGREE, Stance.NEITHER)) {
                Journey tried = answered(next, statement, stance);
                if (isNear(tried)) {
                    return tried;
                }
            }
            next = answered(next, statement, Stance.NEITHER);
        }
        return next;
    }

    private static Journey answered(Journey journey, Statement statement, Stance stance) {
        return journey.after(new Event.Answered(statement.id(), new Answer.Given(stance)));
    }

    private static boolean isCommon(Statement statement) {
        return statement.positions().values().stream().allMatch(Position.Held.class::isInstance);
    }

    private static boolean isNear(Journey journey) {
        return journey.place() instanceof Place.Results(var outcome, _)
                && outcome.standings().getLast().toAbove() == Standing.Comparison.NEARLY_EQUAL;
    }
}

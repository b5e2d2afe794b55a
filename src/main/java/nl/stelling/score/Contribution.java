// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import nl.stelling.answers.Answer;
import nl.stelling.answers.Weight;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;

/**
 * What one statement does to one party's score, with everything that led to it.
 *
 * @param earned points; 0 when it does not count
 * @param possible the most points that it could have earned; 0 when it does not count
 */
public record Contribution(Statement statement, Party party, Answer answer, Position position, Weight weight,
        Counting counting, long earned, long possible) {

    /** Whether it counts in the score. */
    public boolean isCounted() {
        return counting == Counting.COUNTED || counting == Counting.ASSUMED;
    }

    /** The same, but for this reason not counted. */
    Contribution without(Counting reason) {
        return new Contribution(statement, party, answer, position, weight, reason, 0, 0);
    }
}

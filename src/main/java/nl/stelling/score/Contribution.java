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
 * @param possible points that equal stances would have earned; 0 when it does not count
 */
public record Contribution(Statement statement, Party party, Answer answer, Position position, Weight weight,
        Counting counting, int earned, int possible) {

    /** Whether it counts in the score. */
    public boolean isCounted() {
        return counting == Counting.COUNTED;
    }
}

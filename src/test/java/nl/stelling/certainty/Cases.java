// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import java.util.List;
import java.util.random.RandomGenerator;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;

/** A set, a sheet for it, and what comes of them. */
record Cases(StatementSet set, AnswerSheet sheet) {

    /** Few parties, so that there is something in common; weights and skips. */
    static Cases random(RandomGenerator random) {
        Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
        StatementSet set = Sets.withWeights(
                Sets.random(2 + random.nextInt(30), List.of(1, 2, 3, 5).get(random.nextInt(4)), scale, random), 1, 2,
                4);
        return new Cases(set, Sheets.randomSheet(set, random));
    }

    static Outcome outcome(Method method, RandomGenerator random) {
        return random(random).outcome(method);
    }

    Outcome outcome(Method method) {
        return Scoring.score(set, sheet, method);
    }
}

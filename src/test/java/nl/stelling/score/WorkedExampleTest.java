// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.stelling.answers.Sheets;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example that the description of the methods works out by hand. */
class WorkedExampleTest {

    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red
            s1 +
            s2 +
            s3 .
            s4 -
            s5 -
            """);

    @ParameterizedTest
    @CsvSource({"AGREEMENT, +, 1, 3, 33", "AGREEMENT, +*2, 2, 4, 50", "CITY_BLOCK, +, 3, 6, 50",
            "CITY_BLOCK, +*2, 5, 8, 63", "DIRECTIONAL, +, 3, 6, 50", "DIRECTIONAL, +*2, 5, 8, 63",
            "EUCLIDEAN, +, 7, 12, 35", "EUCLIDEAN, +*2, 19, 24, 54", "HYBRID, +, 6, 12, 50", "HYBRID, +*2, 10, 16, 63"})
    void asWorkedOut(Method method, String first, long earned, long possible, int percent) {
        Score score = Scoring.score(SET, Sheets.row(SET, first + " 0 - . +"), method).standings().getFirst().match()
                .over(Scope.OWN);
        assertEquals(3, score.counted());
        assertEquals(new Fraction(earned, possible), score.fraction());
        assertEquals(percent, score.percent());
    }
}

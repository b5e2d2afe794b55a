// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.stelling.answers.Weight;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Points for every pair of stances: rows are the voter's, columns the party's, from agreeing to disagreeing. */
class MethodTest {

    @Test
    void agreementOnThreePoints() {
        check(Method.AGREEMENT, Scale.THREE_POINT, """
                1 0 0
                0 1 0
                0 0 1
                """);
    }

    @Test
    void agreementOnFivePoints() {
        check(Method.AGREEMENT, Scale.FIVE_POINT, """
                1 0 0 0 0
                0 1 0 0 0
                0 0 1 0 0
                0 0 0 1 0
                0 0 0 0 1
                """);
    }

    @Test
    void cityBlockOnThreePoints() {
        check(Method.CITY_BLOCK, Scale.THREE_POINT, """
                2 1 0
                1 2 1
                0 1 2
                """);
    }

    @Test
    void cityBlockOnFivePoints() {
        check(Method.CITY_BLOCK, Scale.FIVE_POINT, """
                4 3 2 1 0
                3 4 3 2 1
                2 3 4 3 2
                1 2 3 4 3
                0 1 2 3 4
                """);
    }

    @ParameterizedTest
    @CsvSource({"AGREEMENT, THREE_POINT, 1, 1", "AGREEMENT, FIVE_POINT, 1, 1", "AGREEMENT, FIVE_POINT, 4, 4",
            "CITY_BLOCK, THREE_POINT, 1, 2", "CITY_BLOCK, THREE_POINT, 2, 4", "CITY_BLOCK, FIVE_POINT, 1, 4",
            "CITY_BLOCK, FIVE_POINT, 2, 8", "CITY_BLOCK, FIVE_POINT, 4, 16"})
    void possible(Method method, Scale scale, int factor, int expected) {
        assertEquals(expected, method.possible(scale, new Weight(factor)));
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void aWeightTooLargeToCountWithIsRefusedRatherThanWrong(Scale scale) {
        Weight huge = new Weight(Integer.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> Method.CITY_BLOCK.possible(scale, huge));
        assertThrows(ArithmeticException.class,
                () -> Method.CITY_BLOCK.earned(scale, Stance.AGREE, Stance.AGREE, huge));
    }

    private static void check(Method method, Scale scale, String table) {
        List<Stance> stances = List.of(Stance.values()).stream().filter(scale::has).toList();
        for (int factor : List.of(1, 2, 4)) {
            StringBuilder points = new StringBuilder();
            for (Stance voter : stances) {
                List<String> row = stances.stream()
                        .map(party -> method.earned(scale, voter, party, new Weight(factor)) / factor + "").toList();
                points.append(String.join(" ", row)).append('\n');
            }
            assertEquals(table, points.toString(), "with weight " + factor);
        }
    }
}

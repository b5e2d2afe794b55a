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

    @Test
    void directionalOnThreePoints() {
        check(Method.DIRECTIONAL, Scale.THREE_POINT, """
                2 1 0
                1 1 1
                0 1 2
                """);
    }

    @Test
    void directionalOnFivePoints() {
        check(Method.DIRECTIONAL, Scale.FIVE_POINT, """
                8 6 4 2 0
                6 5 4 3 2
                4 4 4 4 4
                2 3 4 5 6
                0 2 4 6 8
                """);
    }

    @Test
    void euclideanOnThreePoints() {
        check(Method.EUCLIDEAN, Scale.THREE_POINT, """
                4 3 0
                3 4 3
                0 3 4
                """);
    }

    @Test
    void euclideanOnFivePoints() {
        check(Method.EUCLIDEAN, Scale.FIVE_POINT, """
                16 15 12 7 0
                15 16 15 12 7
                12 15 16 15 12
                7 12 15 16 15
                0 7 12 15 16
                """);
    }

    @Test
    void hybridOnThreePoints() {
        check(Method.HYBRID, Scale.THREE_POINT, """
                4 2 0
                2 3 2
                0 2 4
                """);
    }

    @Test
    void hybridOnFivePoints() {
        check(Method.HYBRID, Scale.FIVE_POINT, """
                16 12 8 4 0
                12 13 10 7 4
                8 10 12 10 8
                4 7 10 13 12
                0 4 8 12 16
                """);
    }

    @ParameterizedTest
    @CsvSource({"AGREEMENT, THREE_POINT, 1, 1", "AGREEMENT, FIVE_POINT, 1, 1", "AGREEMENT, FIVE_POINT, 4, 4",
            "CITY_BLOCK, THREE_POINT, 1, 2", "CITY_BLOCK, THREE_POINT, 2, 4", "CITY_BLOCK, FIVE_POINT, 1, 4",
            "CITY_BLOCK, FIVE_POINT, 2, 8", "CITY_BLOCK, FIVE_POINT, 4, 16", "DIRECTIONAL, THREE_POINT, 1, 2",
            "DIRECTIONAL, FIVE_POINT, 2, 16", "EUCLIDEAN, THREE_POINT, 1, 4", "EUCLIDEAN, THREE_POINT, 2, 16",
            "EUCLIDEAN, FIVE_POINT, 4, 256", "HYBRID, THREE_POINT, 1, 4", "HYBRID, FIVE_POINT, 2, 32"})
    void possible(Method method, Scale scale, int factor, long expected) {
        assertEquals(expected, method.possible(scale, new Weight(factor)));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void noWeightGivesAWrongNumber(Method method) {
        Weight huge = new Weight(Integer.MAX_VALUE);
        if (method == Method.EUCLIDEAN) {
            assertThrows(ArithmeticException.class, () -> method.possible(Scale.FIVE_POINT, huge));
        } else {
            assertEquals(Math.multiplyExact(method.possible(Scale.FIVE_POINT, Weight.ONCE), (long) Integer.MAX_VALUE),
                    method.possible(Scale.FIVE_POINT, huge));
        }
    }

    /** 1 - sqrt(a / b): with a / b = (k / 200)² and k odd, the percentage is an exact half, and goes up. */
    @ParameterizedTest
    @CsvSource({"0, 1, 100", "1, 40000, 100", "1, 39999, 99", "1, 64, 88", "9, 64, 63", "25, 64, 38", "49, 64, 13",
            "39601, 40000, 1", "39602, 40000, 0", "1, 1, 0", "5, 12, 35", "5, 24, 54", "1, 10000, 99", "1, 4, 50"})
    void aRootIsRoundedExactly(long a, long b, int percent) {
        assertEquals(percent, Method.EUCLIDEAN.percent(new Fraction(b - a, b)));
        assertEquals(percent, Method.EUCLIDEAN.percent(new Fraction((b - a) << 44, b << 44)), "however large");
    }

    private static void check(Method method, Scale scale, String table) {
        List<Stance> stances = List.of(Stance.values()).stream().filter(scale::has).toList();
        for (int factor : List.of(1, 2, 4)) {
            StringBuilder points = new StringBuilder();
            int times = method == Method.EUCLIDEAN ? factor * factor : factor;
            for (Stance voter : stances) {
                List<String> row = stances.stream()
                        .map(party -> method.earned(scale, voter, party, new Weight(factor)) / times + "").toList();
                points.append(String.join(" ", row)).append('\n');
            }
            assertEquals(table, points.toString(), "with weight " + factor);
        }
    }
}

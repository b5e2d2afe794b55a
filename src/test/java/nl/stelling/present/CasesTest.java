// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.Seeds;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({"10000, 9300, 200, 500, 93, 2, 5", "10000, 10000, 0, 0, 100, 0, 0", "10000, 0, 10000, 0, 0, 100, 0",
            "10000, 9999, 1, 0, 100, 0, 0", "3, 1, 1, 1, 34, 33, 33", "7, 3, 2, 2, 43, 29, 28",
            "7, 2, 2, 3, 29, 28, 43",
            "10000, 3334, 3333, 3333, 34, 33, 33", "10000, 3333, 3333, 3334, 33, 33, 34", "200, 1, 1, 198, 1, 0, 99",
            "200, 199, 0, 1, 100, 0, 0", "200, 1, 0, 199, 1, 0, 99"})
    void threeKindsMakeAHundred(int draws, int one, int neither, int other, int first, int second, int third) {
        Cases cases = new Cases(draws, one, neither, other);
        assertEquals(List.of(first, second, third),
                List.of(cases.oneOfHundred(), cases.neitherOfHundred(), cases.otherOfHundred()));
    }

    @Test
    void noKindIsOffByACase() {
        Seeds.each(2000, random -> {
            int draws = 1 + random.nextInt(10_000);
            int one = random.nextInt(draws + 1);
            int neither = random.nextInt(draws - one + 1);
            Cases cases = new Cases(draws, one, neither, draws - one - neither);
            List<Integer> shown = List.of(cases.oneOfHundred(), cases.neitherOfHundred(), cases.otherOfHundred());
            assertEquals(100, shown.stream().mapToInt(Integer::intValue).sum());
            List<Integer> real = List.of(one, neither, draws - one - neither);
            for (int i = 0; i < 3; i++) {
                double off = shown.get(i) - 100.0 * real.get(i) / draws;
                assertTrue(Math.abs(off) < 1 && shown.get(i) >= 0, () -> cases + " as " + shown);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"10000, all 100", "9999, nearly all 100", "9950, nearly all 100", "9949, 99 of 100", "50, 1 of 100",
            "49, fewer than 1 of 100", "1, fewer than 1 of 100", "0, none of 100", "6150, 62 of 100"})
    void nothingIsSaidToBeAllOrNoneThatIsNot(int count, String said) {
        assertEquals(said, Cases.alone(count, 10_000, ENGLISH));
    }
}

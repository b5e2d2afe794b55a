// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 1, 100", "1, 3, 33", "2, 3, 67", "1, 2, 50", "5, 8, 63", "3, 8, 38", "7, 8, 88",
            "1, 8, 13", "1, 200, 1", "1, 201, 0", "199, 200, 100", "198, 199, 99", "1, 40, 3", "9, 40, 23",
            "115, 200, 58", "57, 200, 29", "29, 200, 15", "4999999999999999, 10000000000000000, 50"})
    void percentRoundsExactHalvesUp(long numerator, long denominator, int percent) {
        assertEquals(percent, new Fraction(numerator, denominator).percent());
    }

    @Test
    void percentIsThatOfAnExactDivision() {
        for (long denominator = 1; denominator <= 320; denominator++) {
            for (long numerator = 0; numerator <= denominator; numerator++) {
                int exact = BigDecimal.valueOf(100 * numerator)
                        .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP).intValueExact();
                assertEquals(exact, new Fraction(numerator, denominator).percent(), numerator + "/" + denominator);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2, 4, 0", "0, 1, 0, 7, 0", "3, 3, 9, 9, 0", "1, 3, 33, 100, 1", "33, 100, 1, 3, -1",
            "0, 5, 1, 1000, -1", "9007199254740991, 9007199254740992, 1, 1, -1", "1, 3, 333333333, 999999999, 0",
            "333333334, 1000000000, 1, 3, 1"})
    void orderIsByValue(long numerator, long denominator, long otherNumerator, long otherDenominator, int sign) {
        Fraction one = new Fraction(numerator, denominator);
        Fraction other = new Fraction(otherNumerator, otherDenominator);
        assertEquals(sign, Integer.signum(one.compareTo(other)));
        assertEquals(-sign, Integer.signum(other.compareTo(one)));
    }

    @Test
    void equalValuesAreNotTheSameRecord() {
        assertNotEquals(new Fraction(1, 2), new Fraction(2, 4));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "0, 0", "1, 0", "3, 2", "1, -2", "-1, -2"})
    void whatIsNoShareIsRefused(long numerator, long denominator) {
        assertThrows(IllegalArgumentException.class, () -> new Fraction(numerator, denominator));
    }

    @Test
    void whatIsTooLargeForALongIsExactToo() {
        long most = Long.MAX_VALUE;
        Fraction half = new Fraction(most / 2 + 1, most);
        assertEquals(50, half.percent());
        assertEquals(1, half.compareTo(new Fraction(1, 2)));
        assertEquals(-1, half.compareTo(new Fraction(most / 2 + 2, most)));
        assertEquals(0, half.compareTo(half));
        assertEquals(100, new Fraction(most, most).percent());
        assertEquals(1, new Fraction(1L << 32, 200L << 32).percent(), "a half goes up");
        assertEquals(0, new Fraction((1L << 32) - 1, 200L << 32).percent());
    }
}

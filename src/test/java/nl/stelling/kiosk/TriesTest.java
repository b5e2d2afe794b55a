// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriesTest {

    private static final Duration DAY = Duration.ofDays(1);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 30", "4, 60", "5, 120", "6, 240", "7, 480", "8, 900", "9, 900",
            "1000, 900", "1001, 900"})
    void eachWrongTryAfterTheThirdTakesTwiceAsLong(int wrong, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), after(wrong).left());
        assertEquals(seconds == 0, after(wrong).isOpen());
    }

    @Test
    void theWaitIsOverExactlyWhenItIs() {
        Tries shut = after(3);
        assertFalse(shut.passed(Duration.ofMillis(29_999)).isOpen());
        assertTrue(shut.passed(Duration.ofSeconds(30)).isOpen());
        assertTrue(shut.passed(Duration.ofMillis(29_999)).passed(Duration.ofMillis(1)).isOpen());
        assertTrue(shut.passed(DAY).isOpen());
        assertEquals(3, shut.passed(DAY).wrong(), "waiting forgives nothing");
    }

    @Test
    void whileItIsShutThereIsNoTry() {
        Tries shut = after(3).passed(Duration.ofSeconds(10));
        assertEquals(shut, shut.attempted());
    }

    @Test
    void theRightPinForgives() {
        assertEquals(Tries.NONE, after(7).right());
    }

    @Test
    void aTimeThatRunsBackwardsNeitherOpensNorShuts() {
        Tries shut = after(5);
        assertEquals(shut, shut.passed(DAY.negated()));
        assertEquals(shut, shut.passed(Duration.ZERO));
        assertEquals(Tries.NONE, Tries.NONE.passed(DAY.negated()));
    }

    @Test
    void aRestartBeginsTheWaitAnewAndNoMore() {
        Tries shut = after(5).passed(Duration.ofSeconds(100));
        assertEquals(Duration.ofSeconds(20), shut.left());
        assertEquals(Duration.ofSeconds(120), shut.restarted().left());
        assertEquals(5, shut.restarted().wrong());
        assertTrue(after(2).restarted().isOpen());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Tries(-1, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Tries(Tries.MOST + 1, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Tries(3, Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> new Tries(3, Duration.ofSeconds(901)));
    }

    /** Whatever times come in, however they jump: it takes as long as it takes, and never longer than a quarter. */
    @Test
    void noSequenceOfTimesShortensOrLocksForEver() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Tries tries = after(3 + random.nextInt(8));
            Duration left = tries.left();
            while (!left.isZero()) {
                Duration step = Duration.ofMillis(random.nextInt(-100_000, 100_000));
                tries = tries.passed(step);
                left = step.isNegative() ? left : step.compareTo(left) < 0 ? left.minus(step) : Duration.ZERO;
                assertEquals(left, tries.left(), "seed " + seed);
            }
            assertTrue(tries.isOpen(), "seed " + seed);
        }
    }

    private static Tries after(int wrong) {
        Tries tries = Tries.NONE;
        for (int i = 0; i < wrong; i++) {
            tries = tries.passed(DAY).attempted();
        }
        return tries;
    }
}

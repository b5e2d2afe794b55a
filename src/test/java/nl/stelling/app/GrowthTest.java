// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a long run makes of its measures. */
class GrowthTest {

    private static final long SEED = 20261124;

    @Test
    void oneMeasureSaysNothing() {
        Growth growth = new Growth();
        assertFalse(growth.canCompare());
        growth.add(1000, 30_000);
        assertFalse(growth.canCompare());
        growth.add(1100, 30_000);
        assertTrue(growth.canCompare());
    }

    @Test
    void theHighestIsHeldAgainstTheFirst() {
        Growth growth = new Growth();
        growth.add(1000, 30_000);
        growth.add(1100, 33_000);
        growth.add(1200, 27_000);
        assertEquals(1.1, growth.highest());
    }

    /** (1, 1), (2, 3), (3, 2): means 2 and 2; the products add up to 1, the squares to 2. */
    @Test
    void theSlopeIsThatOfLeastSquares() {
        Growth growth = new Growth();
        growth.add(1, 1);
        growth.add(2, 3);
        growth.add(3, 2);
        assertEquals(0.5, growth.kilobytesAVisit());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, -5})
    void itIsFoundAmongMeasuresThatGoUpAndDown(double leak) {
        Random random = new Random(SEED);
        Growth growth = new Growth();
        for (int visits = 1000; visits <= 2000; visits += 100) {
            growth.add(visits, Math.round(30_000 + leak * visits + random.nextGaussian() * 300));
        }
        assertEquals(leak, growth.kilobytesAVisit(), 1, "seed " + SEED);
    }
}

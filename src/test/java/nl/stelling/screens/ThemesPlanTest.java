// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.stelling.Seeds;
import nl.stelling.screens.parts.Ems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesPlanTest {

    /** Rounded upwards to whole pixels, things may touch. */
    private static final double TOUCH = 0.001;

    @ParameterizedTest
    @CsvSource({"1238, 2, 8, true, false", "945, 2, 8, false, false", "945, 2, 4, true, false",
            "1238, 14, 8, false, false", "460, 2, 8, false, false", "460, 2, 40, false, true"})
    void voicesStandBesideEachOtherWhereTheyFit(double width, int parties, int slots, boolean across, boolean tight) {
        ThemesPlan plan = new ThemesPlan(new Ems(), width, parties, slots);
        assertEquals(across, plan.isAcross());
        assertEquals(tight, plan.isTight());
    }

    @Test
    void nothingStandsOverAnother() {
        Seeds.each(500, random -> {
            Ems ems = new Ems();
            ems.show(100 + random.nextInt(3) * 50);
            int parties = 1 + random.nextInt(20);
            int slots = 1 + random.nextInt(40);
            ThemesPlan plan = new ThemesPlan(ems, 500 + random.nextInt(1500), parties, slots);
            if (plan.isAcross()) {
                double end = plan.name() + plan.own();
                for (int party = 0; party < parties; party++) {
                    assertTrue(plan.party(party) >= end - TOUCH, () -> plan + "");
                    end = plan.party(party) + plan.line(slots) + plan.pad() + plan.figure();
                    assertTrue(plan.figure() > ems.of(8.9), () -> plan + "");
                }
                assertTrue(end <= plan.width() + TOUCH, () -> plan + "");
            } else {
                assertTrue(plan.lineX() + plan.line(slots) <= plan.width() + TOUCH, () -> plan + "");
                assertTrue(plan.isTight() || plan.lineX() + plan.line(slots) < plan.figureX(), () -> plan + "");
                assertTrue(plan.figureX() + plan.figure() <= plan.width() + TOUCH, () -> plan + "");
            }
        });
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceTest {

    private static final Appearance USUAL = new Appearance(Language.DUTCH, Look.LIGHT, 100);

    @ParameterizedTest
    @CsvSource({"100, 1, 125", "100, 2, 150", "100, -1, 100", "100, 99, 200", "175, 1, 200", "200, 1, 200",
            "200, -1, 175", "150, -99, 100", "125, 0, 125"})
    void textGrowsAndShrinksAsFarAsItGoes(int from, int steps, int to) {
        assertEquals(new Appearance(Language.DUTCH, Look.DARK, to),
                new Appearance(Language.DUTCH, Look.DARK, from).resized(steps));
    }

    @Test
    void oneThingChangesAtATime() {
        assertEquals(new Appearance(Language.ENGLISH, Look.LIGHT, 100), USUAL.with(Language.ENGLISH));
        assertEquals(new Appearance(Language.DUTCH, Look.HIGH_CONTRAST, 100), USUAL.with(Look.HIGH_CONTRAST));
        assertEquals(new Appearance(Language.DUTCH, Look.LIGHT, 100), USUAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, 0, 99, 110, 201})
    void textHasNoOtherSizes(int percent) {
        assertThrows(IllegalArgumentException.class, () -> new Appearance(Language.DUTCH, Look.LIGHT, percent));
    }

    @Test
    void theSizesGrowFromTheUsualOneToTwice() {
        assertEquals(Appearance.SIZES.stream().sorted().distinct().toList(), Appearance.SIZES);
        assertEquals(100, Appearance.SIZES.getFirst());
        assertEquals(200, Appearance.SIZES.getLast());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import javafx.scene.input.KeyCode;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The percentages on the screen are those that a voter would reckon from answers and positions. */
class PercentageTest extends WindowTest {

    /**
     * The first statement counts double, and on the last blue alone speaks. Red: 4 of 4, 0 of 2, 2 of 2, together 6 of
     * 8. Blue: 0 of 4, 1 of 2, 2 of 2, together 3 of 8, half a percent upwards; with the last statement 5 of 10.
     */
    @Test
    void onPaper() {
        open(first(Sets.table(Scale.THREE_POINT, """
                     red  blue
                one   +    -
                two   +    0
                three -    -
                four  .    +
                """)));
        keyboard.type("*1331");
        mouse.click("to-result");
        assertEquals("75", digits("percent-1"));
        assertEquals("38", digits("percent-2"));
        mouse.click("explain-2");
        assertEquals("38", digits("percent-0"));
        mouse.click("scope-1");
        assertEquals("50", digits("percent-0"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void onTheBundledSet(long seed) {
        Random random = new Random(seed);
        open(first(Bundled.SET));
        for (int i = 0; i < journey().set().statements().size(); i++) {
            keyboard.type(random.nextInt(4) == 0 ? "*" : "");
            keyboard.type(String.valueOf("11223330".charAt(random.nextInt(8))));
        }
        keyboard.choose("to-result");
        for (int row = 1; row <= journey().set().parties().size(); row++) {
            String shown = digits("percent-" + row);
            keyboard.choose("explain-" + row);
            Id<Party> party = assertAt(Place.Reasoning.class).party();
            assertEquals(percent(party, true), shown);
            assertEquals(shown, digits("percent-0"));
            keyboard.choose("scope-1");
            assertEquals(percent(party, false), digits("percent-0"));
            keyboard.press(KeyCode.ESCAPE);
        }
    }

    private static Journey first(StatementSet set) {
        return Journey.start(set).after(new Event.Begun()).after(new Event.Understood());
    }

    private String percent(Id<Party> party, boolean common) {
        int earned = 0;
        int possible = 0;
        for (Statement statement : journey().set().statements()) {
            boolean everybody = statement.positions().values().stream().allMatch(Position.Held.class::isInstance);
            if (statement.position(party) instanceof Position.Held held && (everybody || !common)
                    && journey().sheet().answer(statement.id()) instanceof Answer.Given(Stance stance)) {
                int weight = journey().sheet().weight(statement.id()).factor();
                earned += weight * (2 - Math.abs(value(stance) - value(held.stance())));
                possible += weight * 2;
            }
        }
        return new BigDecimal(100 * earned).divide(new BigDecimal(possible), RoundingMode.HALF_UP).toString();
    }

    private static int value(Stance stance) {
        return stance == Stance.AGREE ? 1 : stance == Stance.NEITHER ? 0 : -1;
    }
}

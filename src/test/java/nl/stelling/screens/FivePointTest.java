// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A set with five answers and three weights: as many buttons, as many keys. */
class FivePointTest extends WindowTest {

    private static final StatementSet SET = Sets.withWeights(Sets.table(Scale.FIVE_POINT, """
                 red  blue
            one   ++   --
            two   -    +
            three 0    ++
            four  --   0
            five  +    --
            """), 1, 2, 3);

    @BeforeEach
    void open() {
        open(Journey.start(SET).after(new Event.Begun()).after(new Event.Understood()));
    }

    /**
     * The second statement counts double, the third three times. Red: 4 of 4, 4 of 8, 12 of 12, 3 of 4, 1 of 4, together
     * 24 of 32. Blue: 0 of 4, 8 of 8, 6 of 12, 3 of 4, 4 of 4, together 21 of 32.
     */
    @Test
    void byKeys() {
        assertShown("answer-1", "answer-5");
        keyboard.type("1");
        keyboard.type("*2");
        keyboard.type("**3");
        keyboard.type("***4");
        keyboard.type("5");
        assertEquals(List.of(Stance.values()), List.of(1, 2, 3, 4, 5).stream().map(this::stance).toList());
        assertEquals(List.of(1, 2, 3, 1, 1), List.of(1, 2, 3, 4, 5).stream().map(this::weight).toList());
        assertAt(Place.Review.class);
        keyboard.press(KeyCode.ENTER);
        assertEquals("75", digits("percent-1"));
        assertEquals("66", digits("percent-2"));
    }

    @Test
    void byMouse() {
        mouse.click("answer-5", "weigh", "meaning", "weigh", "answer-4");
        assertEquals(List.of(Stance.STRONGLY_DISAGREE, Stance.DISAGREE), List.of(stance(1), stance(2)));
        assertEquals(List.of(1, 3), List.of(weight(1), weight(2)));
    }

    @Test
    void noKeyAnswersMoreThanThereIs() {
        keyboard.type("67890");
        assertAtStatement(2);
        assertEquals(Answer.SKIPPED, answer(1));
    }

    private Stance stance(int number) {
        return answer(number) instanceof Answer.Given(Stance stance) ? stance : null;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import org.junit.jupiter.api.Test;

/** Keys that must not act: the repeats of one held down, and all of them while somebody writes in a field. */
class HeldKeysTest extends WindowTest {

    private static final Journey FIRST = Journey.start(Bundled.SET).after(new Event.Begun())
            .after(new Event.Understood());

    @Test
    void aDigitHeldDownAnswersOneStatement() {
        open(FIRST);
        keyboard.hold(KeyCode.DIGIT1);
        assertAtStatement(2);
        keyboard.hold(KeyCode.DIGIT0);
        assertAtStatement(3);
        assertEquals(List.of(AGREE, Answer.SKIPPED, Answer.OPEN), List.of(answer(1), answer(2), answer(3)));
        keyboard.hold(KeyCode.DIGIT1);
        assertAtStatement(4);
    }

    @Test
    void spaceAndEnterHeldDownPressOnce() {
        open(FIRST);
        keyboard.hold(KeyCode.SPACE);
        assertAtStatement(2);
        keyboard.hold(KeyCode.ENTER);
        assertAtStatement(3);
        open(Journey.start(Bundled.SET));
        keyboard.hold(KeyCode.ENTER);
        assertAt(Place.HowItWorks.class);
    }

    @Test
    void anArrowOrEscapeHeldDownGoesOneStep() {
        open(FIRST);
        keyboard.hold(KeyCode.RIGHT);
        assertAtStatement(2);
        keyboard.press(KeyCode.RIGHT, KeyCode.RIGHT);
        keyboard.hold(KeyCode.LEFT);
        assertAtStatement(3);
        keyboard.hold(KeyCode.ESCAPE);
        assertAtStatement(2);
    }

    @Test
    void noKeyActsWhileSomebodyWrites() {
        open(FIRST.after(new Event.Answered(FIRST.set().statements().getFirst().id(), AGREE)));
        TextField field = new TextField();
        interact(() -> {
            ((BorderPane) scene().getRoot()).setBottom(field);
            field.requestFocus();
        });
        Journey before = journey();
        keyboard.type("1230*?pon");
        keyboard.press(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.ENTER, KeyCode.ESCAPE);
        keyboard.control(KeyCode.Z);
        assertStill(before);
        keyboard.type("x");
        assertEquals("x", field.getText().replaceAll("[^x]", ""));
    }
}

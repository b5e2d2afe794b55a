// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trying out other answers, by mouse alone and by keyboard alone. */
class WhatIfTest extends WindowTest {

    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
                 red  blue
            one   +    -
            two   +    +
            three -    +
            """);

    @BeforeEach
    void open() {
        Journey journey = Journey.start(SET).after(new Event.Begun()).after(new Event.Understood());
        for (int number = 0; number < 3; number++) {
            journey = journey.after(new Event.Answered(SET.statements().get(number).id(), AGREE));
        }
        open(journey.after(new Event.ResultOpened()));
    }

    private Answer tried(int number) {
        return assertAt(Place.WhatIf.class).trial().sheet().answer(statement(number));
    }

    private boolean isOff(String id) {
        return ((Button) node(id)).isDisabled();
    }

    private boolean has(String id, String styleClass) {
        return node(id).getStyleClass().contains(styleClass);
    }

    @Test
    void byMouse() {
        AnswerSheet own = journey().sheet();
        mouse.click("to-what-if");
        assertTrue(isOff("undo-trial") && isOff("keep-trial"));
        assertEquals(List.of("67", "67"), List.of(digits("trial-red"), digits("trial-blue")));
        mouse.click("what-if-3-3");
        assertEquals(DISAGREE, tried(3));
        assertTrue(has("what-if-3-3", "chosen") && has("what-if-3-1", "was") && !has("what-if-3-2", "was"));
        assertEquals(List.of("100", "33"), List.of(digits("trial-red"), digits("trial-blue")));
        mouse.click("what-if-3-weigh");
        assertTrue(has("what-if-3-weigh", "chosen"));
        assertEquals("25", digits("trial-blue"));
        assertEquals(own, journey().sheet(), "nothing is the voter's own yet");
        mouse.click("undo-trial", "keep-trial");
        assertAt(Place.Results.class);
        assertEquals(DISAGREE, answer(3));
        assertEquals(1, weight(3));
        assertEquals("100", digits("percent-1"));
    }

    @Test
    void whatIsChosenOnceMoreIsTakenBack() {
        mouse.click("to-what-if", "what-if-2-1");
        assertEquals(Answer.OPEN, tried(2));
        assertTrue(has("what-if-2-1", "was"));
        mouse.click("what-if-3-1", "what-if-2-1");
        assertEquals(AGREE, tried(2));
        mouse.click("what-if-1-0");
        assertEquals(Answer.SKIPPED, tried(1));
        mouse.click("back");
        assertAt(Place.Results.class);
        assertEquals(AGREE, answer(1));
    }

    @Test
    void byKeyboard() {
        keyboard.choose("to-what-if");
        keyboard.assertFocusSeen("what-if-1");
        keyboard.type("3");
        keyboard.press(KeyCode.DOWN);
        keyboard.assertFocusSeen("what-if-2");
        keyboard.type("3");
        keyboard.type("3");
        keyboard.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        keyboard.assertFocusSeen("what-if-3");
        keyboard.type("*");
        keyboard.type("0");
        assertEquals(List.of(DISAGREE, DISAGREE, Answer.SKIPPED), List.of(tried(1), tried(2), tried(3)));
        keyboard.press(KeyCode.UP, KeyCode.DELETE);
        keyboard.assertFocusSeen("what-if-2");
        assertEquals(Answer.OPEN, tried(2));
        keyboard.control(KeyCode.Z);
        assertEquals(DISAGREE, tried(2));
        keyboard.choose("undo-trial");
        assertEquals(AGREE, tried(3));
        keyboard.choose("keep-trial");
        assertAt(Place.Results.class);
        assertEquals(List.of(DISAGREE, DISAGREE, AGREE), List.of(answer(1), answer(2), answer(3)));
        assertEquals(2, weight(3));
        keyboard.control(KeyCode.Z);
        assertAt(Place.Results.class);
        assertEquals(List.of(AGREE, AGREE, AGREE), List.of(answer(1), answer(2), answer(3)));
        assertEquals(1, weight(3));
    }

    @Test
    void allRowsAreOneStopOfTheTabKey() {
        keyboard.choose("to-what-if");
        keyboard.press(KeyCode.DOWN, KeyCode.TAB);
        keyboard.assertFocusSeen("back");
        keyboard.tabTo("what-if-2");
        keyboard.type("2");
        keyboard.press(KeyCode.TAB);
        keyboard.assertFocusSeen("undo-trial");
    }

    @Test
    void whoUndoesTheLastChangeKeepsAFocus() {
        keyboard.choose("to-what-if");
        keyboard.type("2");
        keyboard.choose("undo-trial");
        assertTrue(isOff("undo-trial"));
        keyboard.assertFocusSeen("what-if-1");
    }

    @Test
    void escapeLeavesAndChangesNothing() {
        Journey before = journey();
        keyboard.choose("to-what-if");
        keyboard.type("3");
        keyboard.press(KeyCode.ESCAPE);
        assertEquals(before, journey());
    }

    @Test
    void whatIsHeldDownActsOnce() {
        keyboard.choose("to-what-if");
        keyboard.hold(KeyCode.DIGIT3);
        assertEquals(1, assertAt(Place.WhatIf.class).trial().past().size());
    }

    /** Of very many statements all are there in the end, and any can be reached. */
    @Test
    void twoHundredStatements() {
        StatementSet many = Sets.spoken(200, 4, Scale.FIVE_POINT, nl.stelling.Seeds.of(4));
        open(Journey.start(many).after(new Event.WhatIfOpened()));
        for (int i = 0; i < 20; i++) {
            interact(() -> {});
        }
        keyboard.press(KeyCode.END);
        mouse.click("what-if-200-5");
        assertEquals(1, assertAt(Place.WhatIf.class).trial().past().size());
        assertEquals("what-if-200", focus());
        keyboard.press(KeyCode.UP);
        keyboard.assertFocusSeen("what-if-199");
    }
}

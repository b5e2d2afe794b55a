// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.screens.parts.OwnKeys;
import nl.stelling.library.Bundled;
import nl.stelling.score.Scope;
import org.junit.jupiter.api.Test;

/** The whole wizard on the bundled set, by keyboard alone; wherever a voter arrives, the focus is seen. */
class KeyboardTest extends WindowTest {

    private static final List<String> KEYS = List.of("1", "2", "3", "0");
    private static final List<Answer> ANSWERS = List.of(AGREE, NEITHER, DISAGREE, Answer.SKIPPED);

    @Test
    void fromBeginToBeginAgain() {
        open(Journey.start(Bundled.SET));
        keyboard.press(KeyCode.ENTER);
        assertAt(Place.HowItWorks.class);
        keyboard.assertFocusSeen("go");
        keyboard.press(KeyCode.SPACE);
        assertAtStatement(1);
        keyboard.assertFocusSeen("answer-1");
        study();
        readAbout();
        answerAll();
        lookBack();
        readResult();
        beginAgain();
    }

    private void study() {
        keyboard.type("?");
        assertEquals(Panel.MEANING, assertAt(Place.AtStatement.class).panel());
        keyboard.type("p");
        assertEquals(Panel.POSITIONS, assertAt(Place.AtStatement.class).panel());
        keyboard.press(KeyCode.ESCAPE);
        assertEquals(Panel.CLOSED, assertAt(Place.AtStatement.class).panel());
        keyboard.choose("meaning");
        assertEquals(Panel.MEANING, assertAt(Place.AtStatement.class).panel());
        keyboard.assertFocusSeen("meaning");
        keyboard.type("?");
        assertEquals(Panel.CLOSED, assertAt(Place.AtStatement.class).panel());
        keyboard.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertAtStatement(2);
        keyboard.press(KeyCode.ESCAPE);
        assertAtStatement(1);
    }

    private void readAbout() {
        Place here = journey().place();
        for (String way : List.of("about", "brand")) {
            keyboard.choose(way);
            assertAt(Place.About.class);
            keyboard.assertFocusSeen("back");
            keyboard.press(KeyCode.ESCAPE);
            assertEquals(here, journey().place());
            keyboard.assertFocusSeen("answer-1");
        }
    }

    private void answerAll() {
        int all = journey().set().statements().size();
        for (int number = 1; number <= all; number++) {
            assertAtStatement(number);
            if (number % 5 == 0) {
                keyboard.type("*");
            }
            keyboard.type(KEYS.get(number % KEYS.size()));
            assertEquals(ANSWERS.get(number % ANSWERS.size()), answer(number));
            assertEquals(number % 5 == 0 ? 2 : 1, weight(number));
        }
        assertAt(Place.Review.class);
        keyboard.assertFocusSeen("to-result");
    }

    private void lookBack() {
        keyboard.choose("review-filter-2");
        keyboard.assertFocusSeen("review-filter-2");
        assertNotShown("row-1");
        keyboard.choose("row-5");
        assertAtStatement(5);
        keyboard.assertFocusSeen("answer-1");
        keyboard.type("*");
        keyboard.tabTo("answer-3");
        keyboard.press(KeyCode.SPACE);
        assertEquals(DISAGREE, answer(5));
        assertEquals(1, weight(5));
        keyboard.type("o");
        assertAt(Place.Review.class);
        keyboard.choose("to-result");
    }

    private void readResult() {
        assertAt(Place.Results.class);
        keyboard.assertFocusSeen("explain-1");
        keyboard.choose("explain-2");
        assertAt(Place.Reasoning.class);
        keyboard.assertFocusSeen("back");
        keyboard.tabTo("scope-1");
        keyboard.press(KeyCode.SPACE);
        assertEquals(Scope.OWN, assertAt(Place.Reasoning.class).scope());
        keyboard.choose("group-4", "group-0");
        assertEquals(Place.Reasoning.Group.ALL, assertAt(Place.Reasoning.class).group());
        keyboard.choose(scene().getRoot().lookup(".quote-link").getId());
        assertAt(Place.InProgramme.class);
        keyboard.assertFocusSeen("back");
        keyboard.press(KeyCode.ESCAPE);
        assertAt(Place.Reasoning.class);
        keyboard.assertFocusSeen();
        keyboard.choose("back");
        assertAt(Place.Results.class);
    }

    private void beginAgain() {
        keyboard.choose("restart");
        assertAt(Place.Restarting.class);
        keyboard.assertFocusSeen("cancel");
        keyboard.press(KeyCode.ESCAPE);
        assertAt(Place.Results.class);
        keyboard.choose("restart", "confirm");
        assertStill(Journey.start(journey().set()));
        keyboard.assertFocusSeen("begin");
    }

    /** From passage to passage, by N and by the buttons. */
    @Test
    void throughTheProgramme() {
        Journey journey = Places.all().get("16-programme-" + Bundled.SET.parties().getFirst().id());
        open(journey);
        assertEquals(0, assertAt(Place.InProgramme.class).quote());
        keyboard.type("n");
        assertEquals(1, assertAt(Place.InProgramme.class).quote());
        keyboard.choose("passage-0");
        assertEquals(0, assertAt(Place.InProgramme.class).quote());
        keyboard.assertFocusSeen("passage-0");
    }

    /** What does not fit can be read without a mouse, wherever the focus is. */
    @Test
    void pagesScroll() {
        Places.all().forEach((name, journey) -> {
            open(journey);
            // A table scrolls by its cells, and a list of answers by its rows: their tests press these keys there
            if (!(scene().getRoot().lookup(".scrolling") instanceof ScrollPane pane)
                    || scene().getFocusOwner() instanceof OwnKeys) {
                return;
            }
            double rest = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
            keyboard.press(KeyCode.END);
            assertEquals(rest > 0 ? 1 : 0, pane.getVvalue(), name);
            keyboard.press(KeyCode.HOME, KeyCode.PAGE_DOWN);
            assertEquals(rest > 0, pane.getVvalue() > 0, name);
            keyboard.press(KeyCode.PAGE_UP);
            assertEquals(0, pane.getVvalue(), name);
            assertStill(journey);
        });
    }

    @Test
    void controlZTakesAnAnswerBack() {
        open(Journey.start(Bundled.SET).after(new Event.Begun()).after(new Event.Understood()));
        keyboard.type("12");
        assertAtStatement(3);
        keyboard.control(KeyCode.Z);
        assertAtStatement(2);
        assertEquals(List.of(AGREE, Answer.OPEN), List.of(answer(1), answer(2)));
    }

    @Test
    void controlAndPlusOrMinusChangeTheSizeOfTheText() {
        Places.all().forEach((name, journey) -> {
            open(journey);
            keyboard.press(KeyCode.TAB);
            String focus = focus();
            keyboard.control(KeyCode.PLUS);
            keyboard.control(KeyCode.EQUALS);
            assertEquals(150, appearance.get().textPercent(), name);
            // With large text all parties stand below each other, and no button leads to the next
            keyboard.assertFocusSeen(focus.equals("parties-next") ? "table-grid" : focus);
            keyboard.control(KeyCode.MINUS);
            assertEquals(125, appearance.get().textPercent(), name);
            assertStill(journey);
        });
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.score.Scope;
import nl.stelling.screens.parts.Growing;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import org.junit.jupiter.api.Test;

/** The whole wizard on the bundled set, by mouse alone. */
class MouseTest extends WindowTest {

    private static final List<String> BUTTONS = List.of("answer-1", "answer-2", "answer-3", "skip");
    private static final List<Answer> ANSWERS = List.of(AGREE, NEITHER, DISAGREE, Answer.SKIPPED);

    @Test
    void fromBeginToBeginAgain() {
        open(Journey.start(Bundled.SET));
        mouse.click("begin");
        assertAt(Place.HowItWorks.class);
        mouse.click("go");
        jump();
        study();
        readAbout();
        answerAll();
        lookBack();
        mouse.click("to-result");
        readResult();
        beginAgain();
    }

    /** To a statement by its place on the line, and by its row in the list of all answers. */
    private void jump() {
        double all = journey().set().statements().size();
        mouse.clickAt("line", 19.5 / all);
        assertAtStatement(20);
        mouse.click("all", "row-12");
        assertAtStatement(12);
        mouse.click("next");
        assertAtStatement(13);
        mouse.clickAt("line", 0.5 / all);
        assertAtStatement(1);
    }

    /** What a statement means, what a word in it means, and what the programmes say, with their quotes. */
    private void study() {
        assertNull(scene().getRoot().lookup(".quote-link"));
        mouse.click("meaning");
        assertEquals(Panel.MEANING, assertAt(Place.AtStatement.class).panel());
        while (scene().getRoot().lookup(".glossary") == null) {
            mouse.click("next", "meaning");
        }
        mouse.click(scene().getRoot().lookup(".glossary").getId());
        assertInstanceOf(Panel.Explaining.class, assertAt(Place.AtStatement.class).panel());
        mouse.click("term-close");
        assertEquals(Panel.MEANING, assertAt(Place.AtStatement.class).panel());
        assertNotShown("term-close");
        mouse.click("positions");
        readQuotes(assertAt(Place.AtStatement.class));
        mouse.click("positions");
        assertEquals(Panel.CLOSED, assertAt(Place.AtStatement.class).panel());
        assertNull(scene().getRoot().lookup(".quote-link"));
    }

    /** Every quote of every party stands there, and each leads to its place in the programme and back. */
    private void readQuotes(Place.AtStatement here) {
        assertEquals(Panel.POSITIONS, here.panel());
        for (Party party : journey().set().parties()) {
            Position position = journey().set().statement(here.statement()).position(party.id());
            int quotes = position instanceof Position.Held held ? held.quotes().size() : 0;
            for (int quote = 0; quote < quotes; quote++) {
                readQuote(here, party, quote, quotes - 1);
            }
        }
    }

    private void readQuote(Place.AtStatement here, Party party, int quote, int last) {
        mouse.click("quote-%s-%s-%d".formatted(here.statement(), party.id(), quote));
        assertEquals(new Place.InProgramme(here.statement(), party.id(), quote), journey().place());
        assertTrue(isChosen("passage-" + quote));
        mouse.click("passage-" + last);
        assertEquals(new Place.InProgramme(here.statement(), party.id(), last), journey().place());
        assertTrue(isChosen("passage-" + last));
        mouse.click("back");
        assertEquals(here, journey().place());
    }

    private void readAbout() {
        Place here = journey().place();
        for (String way : List.of("about", "brand")) {
            mouse.click(way);
            assertAt(Place.About.class);
            mouse.click("back");
            assertEquals(here, journey().place());
        }
        mouse.click("all", "row-1");
    }

    private void answerAll() {
        int all = journey().set().statements().size();
        for (int number = 1; number <= all; number++) {
            assertAtStatement(number);
            boolean isHeavy = number % 5 == 0;
            if (isHeavy) {
                mouse.click("weigh");
            }
            assertEquals(isHeavy, isChosen("weigh"));
            mouse.click(BUTTONS.get(number % BUTTONS.size()));
            assertEquals(ANSWERS.get(number % ANSWERS.size()), answer(number));
            assertEquals(isHeavy ? 2 : 1, weight(number));
        }
        assertEquals(Place.Review.Filter.ALL, assertAt(Place.Review.class).filter());
    }

    private void lookBack() {
        int all = journey().set().statements().size();
        interact(() -> Growing.finish(scene().getRoot()));
        assertShown("row-1", "row-" + all);
        assertNotShown("to-open");
        mouse.click("review-filter-1");
        assertNotShown("row-1");
        assertShown("row-3");
        mouse.click("review-filter-2");
        assertNotShown("row-1", "row-3");
        mouse.click("row-5");
        assertAtStatement(5);
        assertTrue(isChosen("answer-2") && isChosen("weigh"));
        mouse.click("answer-3");
        assertEquals(DISAGREE, answer(5));
        mouse.click("previous", "answer-2", "all");
    }

    private void readResult() {
        assertAt(Place.Results.class);
        assertShown("percent-1", "percent-2");
        assertNotShown("to-unanswered");
        mouse.click("explain-2");
        assertEquals(Scope.COMMON, assertAt(Place.Reasoning.class).scope());
        mouse.click("scope-1");
        assertEquals(Scope.OWN, assertAt(Place.Reasoning.class).scope());
        mouse.click("group-4");
        assertEquals(Place.Reasoning.Group.NOT_COUNTED, assertAt(Place.Reasoning.class).group());
        mouse.click("group-0");
        readProgramme();
        mouse.click("back");
        assertAt(Place.Results.class);
    }

    /** From the first quote of the reasoning to where it stands, and back. */
    private void readProgramme() {
        Place.Reasoning before = assertAt(Place.Reasoning.class);
        Node link = scene().getRoot().lookup(".quote-link");
        mouse.click(link.getId());
        assertEquals(before.party(), assertAt(Place.InProgramme.class).party());
        assertShown("passage-0");
        mouse.click("back");
        assertEquals(before, assertAt(Place.Reasoning.class));
    }

    private void beginAgain() {
        AnswerSheet sheet = journey().sheet();
        mouse.click("restart");
        assertAt(Place.Restarting.class);
        mouse.click("cancel");
        assertAt(Place.Results.class);
        assertEquals(sheet, journey().sheet());
        mouse.click("restart", "confirm");
        assertStill(Journey.start(journey().set()));
        mouse.click("begin", "go");
        assertAtStatement(1);
        assertTrue(BUTTONS.stream().noneMatch(this::isChosen) && !isChosen("weigh"));
        mouse.click("all");
        assertShown("to-open");
        assertEquals(Journey.start(journey().set()).sheet(), journey().sheet());
    }

    @Test
    void aDoubleClickAnswersOneStatement() {
        open(Journey.start(Bundled.SET).after(new Event.Begun()).after(new Event.Understood()));
        mouse.doubleClick("answer-1");
        assertAtStatement(2);
        assertEquals(AGREE, answer(1));
        assertEquals(Answer.OPEN, answer(2));
        mouse.doubleClick("skip");
        assertEquals(Answer.OPEN, answer(3));
    }

    private boolean isChosen(String id) {
        return ((ToggleButton) node(id)).isSelected();
    }
}

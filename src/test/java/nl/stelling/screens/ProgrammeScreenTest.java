// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.screens.parts.Growing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and searching a programme, and coming back from it. */
class ProgrammeScreenTest extends WindowTest {

    private static final String D66 = "16-programme-d66";

    @Test
    void controlFSearchesAndNoLetterActsWhileOneWrites() {
        Journey journey = Places.all().get(D66);
        open(journey);
        keyboard.control(KeyCode.F);
        keyboard.assertFocusSeen("search");
        keyboard.type("nnl1?");
        assertStill(journey);
        assertEquals("nnl1?", field().getText());
        assertNotShown("search-next");
        keyboard.press(KeyCode.ESCAPE);
        assertStill(journey);
        assertEquals("", field().getText());
        keyboard.type("POLITIE");
        int all = count() % 100;
        assertEquals(100 + all, count());
        assertTrue(all > 9, "the word stands there often");
        double first = scrolled();
        keyboard.press(KeyCode.ENTER);
        assertEquals(200 + all, count());
        keyboard.choose("search-previous");
        assertEquals(100 + all, count());
        assertEquals(first, scrolled(), 0.01);
        keyboard.type("nn");
        assertEquals(300 + all, count());
        keyboard.type("nnnnnnn");
        assertNotEquals(first, scrolled());
        assertStill(journey);
        keyboard.press(KeyCode.ESCAPE);
        assertEquals("", field().getText());
        assertStill(journey);
        keyboard.type("n");
        assertEquals(1, assertAt(Place.InProgramme.class).quote());
        keyboard.press(KeyCode.ESCAPE);
        assertAt(Place.Reasoning.class);
    }

    @Test
    void nothingFoundSaysSo() {
        open(Places.all().get("16-programme-whole-bij1"));
        keyboard.control(KeyCode.F);
        keyboard.type("zebra");
        Label count = (Label) scene().getRoot().lookup(".search-count");
        assertTrue(!count.getText().isEmpty() && count.getText().chars().noneMatch(Character::isDigit));
        assertNotShown("search-next", "search-previous");
    }

    /** N goes through all passages and round; with shift it goes back. */
    @Test
    void nGoesThroughThePassages() {
        open(Places.all().get(D66));
        Place.InProgramme here = assertAt(Place.InProgramme.class);
        int all = Bundled.SET.passages(here.statement(), here.party()).size();
        for (int i = 1; i <= all; i++) {
            keyboard.type("n");
            assertEquals(i % all, assertAt(Place.InProgramme.class).quote());
        }
    }

    @Test
    void whoComesBackIsWhereTheyWere() {
        Journey reasoning = Places.all().get("14-reasoning-bij1");
        open(reasoning);
        Node link = scene().getRoot().lookupAll(".quote-link").stream().skip(4).findFirst().orElseThrow();
        String id = link.getId();
        mouse.click(id);
        assertAt(Place.InProgramme.class);
        double scrolled = scrolledAt(reasoning);
        for (int i = 0; i < 2; i++) {
            assertEquals(reasoning.place(), journey().place());
            assertEquals(id, focus());
            assertEquals(scrolled, scrolled(), 0.005);
            keyboard.press(KeyCode.ENTER);
            assertAt(Place.InProgramme.class);
            keyboard.assertFocusSeen("back");
            keyboard.press(KeyCode.ENTER);
        }
        keyboard.assertFocusSeen(id);
    }

    /** Goes back by mouse, and says how far it is scrolled there. */
    private double scrolledAt(Journey place) {
        mouse.click("back");
        assertEquals(place.place(), journey().place());
        double scrolled = scrolled();
        assertTrue(scrolled > 0, "the quote stands further down");
        return scrolled;
    }

    @Test
    void aProgrammeIsReadForItself() {
        open(Journey.start(Bundled.SET).after(new Event.AboutOpened()));
        keyboard.choose("read-bij1-amsterdam");
        assertEquals("bij1-amsterdam", assertAt(Place.WholeProgramme.class).programme().value());
        keyboard.type("n");
        assertNotShown("passage-0");
        keyboard.press(KeyCode.ESCAPE);
        assertAt(Place.About.class);
        keyboard.assertFocusSeen("read-bij1-amsterdam");
    }

    /** What is above the passage comes after it, and moves nothing that is in sight, wherever somebody scrolled by then. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2})
    void nothingMovesWhileTheRestComes(double scrolled) {
        Journey passage = Places.all().get("16-programme-topic-bij1");
        open(passage.after(new Event.WentBack()));
        Place.InProgramme there = (Place.InProgramme) passage.place();
        interact(() -> {
            say(new Event.PassageOpened(there.statement(), there.party(), there.quote()));
            laidOut();
            ScrollPane pane = (ScrollPane) scene().getRoot().lookup(".scrolling");
            pane.setVvalue(pane.getVvalue() + scrolled);
            laidOut();
            double before = passageY();
            int paragraphs = paragraphs();
            Growing.finish(scene().getRoot());
            laidOut();
            assertTrue(paragraphs() > paragraphs, "there was more to come");
            assertEquals(before, passageY(), 1);
            assertTrue(scrolled > 0 || (before > 0 && before < HEIGHT), () -> "out of sight: " + before);
        });
    }

    private void laidOut() {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
    }

    private int paragraphs() {
        return scene().getRoot().lookupAll(".paragraph").size();
    }

    private double passageY() {
        Node passage = scene().getRoot().lookup(".here-shape");
        return passage.localToScene(passage.getBoundsInLocal()).getMinY();
    }

    private TextField field() {
        return (TextField) node("search");
    }

    /** Which match and how many, as one number. */
    private int count() {
        Label count = (Label) scene().getRoot().lookup(".search-count");
        String[] numbers = count.getText().split("\\D+");
        return 100 * Integer.parseInt(numbers[0]) + Integer.parseInt(numbers[1]);
    }

    private double scrolled() {
        return ((ScrollPane) scene().getRoot().lookup(".scrolling")).getVvalue();
    }
}

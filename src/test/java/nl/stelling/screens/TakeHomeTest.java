// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import nl.stelling.answers.TakeHomeCode;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.screens.Scanner.Scanned;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are taken along as a code, and come back. */
class TakeHomeTest extends WindowTest {

    private static final Journey RESULT = Places.all().get("11-result");
    private static final String CODE = TakeHomeCode.of(RESULT.set(), RESULT.sheet());

    /** As a phone sees it: the whole window, in each look and size of text. */
    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "HIGH_CONTRAST, 100", "LIGHT, 150", "DARK, 200"})
    void aPhoneReadsTheCodeFromTheWindow(Look look, int percent) {
        open(RESULT);
        mouse.click("take-home");
        interact(() -> appearance.set(new Appearance(Language.DUTCH, look, percent)));
        WritableImage[] window = new WritableImage[1];
        interact(() -> window[0] = scene().snapshot(null));
        Scanned scanned = Scanner.scan(window[0]);
        assertEquals("STELLING " + String.join(" ", TakeHomeCode.groups(CODE)), scanned.text());
        assertEquals("M", scanned.correction());
    }

    @Test
    void theCodeIsLargeAndHasItsMargin() {
        open(RESULT.after(new Event.TakeHomeOpened()));
        Bounds bounds = node("qr").getLayoutBounds();
        assertTrue(bounds.getWidth() >= 290, "pixels: " + bounds.getWidth());
        WritableImage[] picture = new WritableImage[1];
        interact(() -> picture[0] = node("qr").snapshot(null, null));
        int margin = 0;
        while (picture[0].getPixelReader().getColor(margin, margin).equals(Color.WHITE)) {
            margin++;
        }
        double module = bounds.getWidth() / (29 + 8);
        assertEquals(4 * module, margin, 0.01, "four modules");
        assertEquals(Color.BLACK, picture[0].getPixelReader().getColor(margin, margin));
    }

    @Test
    void whoeverSeesNoPictureHasTheLetters() {
        open(RESULT.after(new Event.TakeHomeOpened()));
        assertEquals(AccessibleRole.IMAGE_VIEW, node("qr").getAccessibleRole());
        assertTrue(node("qr").getAccessibleText().contains(String.join(" ", TakeHomeCode.groups(CODE))));
        assertTrue(node("code").getAccessibleText().startsWith(String.join(" ", CODE.substring(0, 4).split(""))));
        List<String> groups = new ArrayList<>();
        for (Node each : all(node("code"))) {
            if (each instanceof Text text) {
                groups.add(text.getText());
            }
        }
        assertEquals(TakeHomeCode.groups(CODE), groups);
    }

    @Test
    void atHomeTheCodeGivesTheSameResult() {
        open(Journey.start(Bundled.SET));
        mouse.click("with-code");
        assertEquals("code-field", focus());
        keyboard.type(CODE.substring(0, 6).toLowerCase(Locale.ROOT) + "l0");
        keyboard.press(KeyCode.ENTER);
        Place.CodeEntry entry = assertAt(Place.CodeEntry.class);
        assertEquals(new TakeHomeCode.Reading.Length(8, 36), entry.reading());
        assertShown("code-fault");
        assertEquals("code-field", focus(), "to be mended at once");
        interact(() -> ((TextField) node("code-field")).setText(String.join("-", TakeHomeCode.groups(CODE))));
        mouse.click("go-on");
        Place.Results before = (Place.Results) RESULT.place();
        assertEquals(scores(before), scores(assertAt(Place.Results.class)));
        assertEquals(RESULT.sheet().answers(), journey().sheet().answers());
        assertFalse(journey().trail().stream().anyMatch(Place.CodeEntry.class::isInstance), "the code is not kept");
    }

    private static List<String> scores(Place.Results results) {
        return results.outcome().standings().stream().map(each -> each.match().party().id() + " " + each.rank() + " "
                + each.match().common().earned() + "/" + each.match().common().possible() + " "
                + each.match().own().earned() + "/" + each.match().own().possible()).toList();
    }

    @Test
    void whatWasTypedIsGoneForWhoComesBack() {
        open(Journey.start(Bundled.SET));
        mouse.click("with-code");
        keyboard.type("1abc");
        keyboard.press(KeyCode.ENTER);
        mouse.click("back");
        assertAt(Place.Start.class);
        mouse.click("with-code");
        assertEquals("", ((TextField) node("code-field")).getText());
        assertNotShown("code-fault");
    }
}

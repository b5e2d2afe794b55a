// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.stelling.journey.Place;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HowSureTest extends WindowTest {

    static List<Size> sizes() {
        return Size.ALL;
    }

    @Test
    void fromTheResultAndBack() {
        open(Places.all().get("11-result"));
        mouse.click("to-how-sure");
        assertAt(Place.HowSure.class);
        mouse.click("back");
        assertAt(Place.Results.class);
        open(Places.all().get("11-result"));
        keyboard.choose("to-how-sure");
        assertAt(Place.HowSure.class);
        keyboard.assertFocusSeen("back");
        keyboard.press(KeyCode.ESCAPE);
        assertAt(Place.Results.class);
    }

    @Test
    void aHundredMarksOfThreeKinds() {
        open(Places.all().get("19-how-sure-near"));
        List<Node> marks = all(scene().getRoot()).stream().filter(node -> node.getStyleClass().contains("case"))
                .toList();
        assertEquals(100, marks.size());
        Map<String, Long> kinds = marks.stream()
                .collect(Collectors.groupingBy(mark -> mark.getStyleClass().getLast(), Collectors.counting()));
        String sentence = ((Label) node("sure-sentence")).getText();
        assertTrue(sentence.contains(" " + kinds.get("filled") + " "), sentence);
        assertTrue(kinds.keySet().stream().allMatch(List.of("filled", "flat", "hollow")::contains), kinds::toString);
    }

    /** What was read before the rest was found stays where it was. */
    @ParameterizedTest
    @MethodSource("sizes")
    void whatIsFoundMovesNothing(Size size) {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            interact(() -> {
                Scene awaited = scene("19-how-sure-awaited", language, size);
                Scene found = scene("19-how-sure", language, size);
                for (String id : List.of("back", "methods-title", "methods", "difference", "sure-title", "sure-lead",
                        "sure-found")) {
                    Bounds before = box(awaited.getRoot(), id);
                    Bounds after = box(found.getRoot(), id);
                    assertEquals(before.getMinX(), after.getMinX(), 0.5, id);
                    assertEquals(before.getMinY(), after.getMinY(), 0.5, id);
                }
            });
        }
    }

    private static Scene scene(String place, Language language, Size size) {
        return LaidOut.scene(Places.all().get(place), new Appearance(language, Look.LIGHT, size.textPercent()), size);
    }

    private static Bounds box(Parent root, String id) {
        Node node = root.lookup("#" + id);
        return node.localToScene(node.getLayoutBounds());
    }
}

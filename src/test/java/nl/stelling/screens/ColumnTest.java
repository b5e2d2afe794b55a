// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.stelling.journey.Journey;
import org.junit.jupiter.api.Test;

/** One statement through all lines of the result, by keys and by mouse. */
class ColumnTest extends WindowTest {

    @Test
    void arrowsWalkAlongTheColumns() {
        Journey journey = Places.all().get("11-result");
        open(journey);
        assertEquals(List.of(), lit());
        keyboard.tabTo("own-line");
        keyboard.press(KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(words().contains(" 2,"), words());
        assertEquals(1 + journey.set().parties().size(), lit().size());
        keyboard.press(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertTrue(words().contains(" 1,"), words());
        assertStill(journey);
    }

    @Test
    void aTapLightsWhatItHits() {
        Journey journey = Places.all().get("11-result");
        open(journey);
        mouse.clickAt("own-line", 2.5 / journey.set().statements().size());
        assertTrue(words().contains(" 3,"), words());
        for (var party : journey.set().parties()) {
            assertTrue(words().contains(party.name().in(appearance.get().language())), words());
        }
        assertStill(journey);
    }

    private String words() {
        return ((Label) node("column-words")).getText();
    }

    private List<?> lit() {
        return scene().getRoot().lookupAll(".column-light").stream()
                .filter(node -> node.isVisible() && node.getParent().getParent() instanceof ResultRow).toList();
    }
}

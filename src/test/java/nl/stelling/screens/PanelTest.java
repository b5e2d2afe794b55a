// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is opened below a statement is in sight at once, however large the text and small the window. */
class PanelTest extends WindowTest {

    @ParameterizedTest
    @CsvSource({"100, meaning-heading, ?", "200, meaning-heading, ?", "100, position, P", "200, position, P"})
    void whatOpensIsInSight(int percent, String first, String key) {
        open(Places.all().get("06-statement-meaning").after(new Event.PanelChosen(Panel.CLOSED)));
        interact(() -> appearance.set(appearance.get().resized((percent - 100) / 25)));
        keyboard.type(key);
        Node opened = all(scene().getRoot()).stream().filter(node -> node.getStyleClass().contains(first)).findFirst()
                .orElseThrow();
        Bounds box = opened.localToScene(opened.getBoundsInLocal());
        Node pane = scene().getRoot().lookup(".scrolling");
        Bounds sight = pane.localToScene(pane.getBoundsInLocal());
        assertTrue(sight.getMinY() <= box.getMinY() && box.getMinY() + 20 <= sight.getMaxY(),
                () -> first + " stands at " + box + ", and in sight is " + sight);
    }
}

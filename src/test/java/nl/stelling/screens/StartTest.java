// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

/** The first screen and what it tells of itself. */
class StartTest extends WindowTest {

    @Test
    void allWaysAreInSight() {
        interact(() -> {
            for (Language language : Words.LANGUAGES) {
                for (Size size : Size.ALL) {
                    if (size.textPercent() == 100) {
                        Scene scene = LaidOut.scene(Places.all().get("01-start"),
                                new Appearance(language, Look.LIGHT, 100), size);
                        String where = language.tag() + " " + size;
                        assertEquals(List.of("begin", "lesson", "open-result", "with-code", "other-sets", "stay"),
                                inSight(scene), where);
                    }
                }
            }
        });
    }

    /** The ids of what can be pressed below the bar and is wholly in sight. */
    private static List<String> inSight(Scene scene) {
        Node pane = scene.getRoot().lookup(".scrolling");
        Bounds sight = pane.localToScene(pane.getLayoutBounds());
        return all(pane).stream()
                .filter(node -> node instanceof ButtonBase && sight.contains(node.localToScene(node.getLayoutBounds())))
                .map(Node::getId).toList();
    }

    @Test
    void whatIsLongOpensWhenAskedFor() {
        open(Journey.start(Places.bundled()).after(new Event.AboutOpened()));
        assertFalse(isOpen("detail-1"));
        keyboard.choose("detail-1");
        assertTrue(isOpen("detail-1"));
        assertFalse(isOpen("detail-2"));
        interact(() -> appearance.set(appearance.get().with(Language.ENGLISH)));
        assertTrue(isOpen("detail-1"));
        keyboard.assertFocusSeen("detail-1");
        keyboard.choose("back", "about");
        assertAt(Place.About.class);
        assertFalse(isOpen("detail-1"));
        mouse.click("detail-2", "detail-2");
        assertFalse(isOpen("detail-2"));
    }

    @Test
    void altAndLeftGoBack() {
        open(Journey.start(Places.bundled()).after(new Event.Begun()));
        interact(() -> {
            Robot hand = new Robot();
            hand.keyPress(KeyCode.ALT);
            hand.keyType(KeyCode.LEFT);
            hand.keyRelease(KeyCode.ALT);
        });
        assertAt(Place.Start.class);
    }

    private boolean isOpen(String id) {
        return node(id).getParent().getChildrenUnmodifiable().get(1).isVisible();
    }
}

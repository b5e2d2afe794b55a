// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.animation.Interpolator;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.screens.parts.Motion;
import org.junit.jupiter.api.Test;

/** What moves is in its place from the start, and nothing waits for it. */
class MotionTest extends WindowTest {

    @Test
    void whatNobodySeesDoesNotMove() {
        interact(() -> {
            Region alone = new Region();
            Motion motion = new Motion(alone, alone.opacityProperty(), 1, Motion.FADE, Interpolator.LINEAR);
            motion.from(0);
            assertFalse(motion.isMoving());
            assertEquals(1, alone.getOpacity());
        });
    }

    @Test
    void whatIsSeenMovesFromTheStart() {
        interact(() -> {
            Region seen = new Region();
            ((StackPane) scene().getRoot()).getChildren().add(seen);
            Motion motion = new Motion(seen, seen.opacityProperty(), 1, Motion.FADE, Interpolator.LINEAR);
            motion.from(0);
            assertTrue(motion.isMoving());
            assertEquals(0, seen.getOpacity());
            motion.from(0.5);
            assertEquals(0.5, seen.getOpacity(), "a next movement does not wait for the former");
        });
    }

    @Test
    void answersAreTakenWhileTheMarkOfTheFormerGrows() {
        open(Journey.start(Bundled.SET).after(new Event.Begun()).after(new Event.Understood()));
        keyboard.type("123p");
        assertAtStatement(4);
        assertEquals(nl.stelling.journey.Panel.POSITIONS, assertAt(Place.AtStatement.class).panel());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.library.Bundled;
import org.junit.jupiter.api.Test;

/** A window that nobody touches draws nothing: it takes no power, and hears of a mouse at once. */
class IdleTest extends WindowTest {

    /** As many pictures as a window draws in a third of a second. */
    private static final int PICTURES = 20;
    /** What moves after an arrival comes to its end in one of these. */
    private static final int SECONDS = 8;

    @Test
    void theFirstScreenRests() throws InterruptedException {
        open(Journey.start(Bundled.SET));
        assertRests();
    }

    @Test
    void aStatementRests() throws InterruptedException {
        open(Journey.start(Bundled.SET).after(new Event.Begun()).after(new Event.Understood()));
        assertRests();
    }

    private void assertRests() throws InterruptedException {
        boolean rests = false;
        for (int i = 0; i < SECONDS && !rests; i++) {
            rests = !isDrawing();
        }
        assertTrue(rests, "it draws on and on");
    }

    private boolean isDrawing() throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(PICTURES);
        Runnable count = drawn::countDown;
        interact(() -> scene().addPostLayoutPulseListener(count));
        boolean isDrawing = drawn.await(1, TimeUnit.SECONDS);
        interact(() -> scene().removePostLayoutPulseListener(count));
        return isDrawing;
    }
}

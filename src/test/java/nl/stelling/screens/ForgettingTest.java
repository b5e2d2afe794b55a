// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.library.Bundled;
import nl.stelling.present.Appearance;
import nl.stelling.present.Session;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * After a restart nothing of the former voter is left: not in the journey, not on the screens, not in memory. The window
 * is one of its own: that of the other tests remembers every event, and with it what it happened to.
 */
class ForgettingTest extends WindowTest {

    private static final int COLLECTIONS = 50;
    private static final int PULSES = 5;
    private static final long TIMEOUT_MILLIS = 10_000;

    private final Session<Journey, Event> session = new Session<>(Journey.start(Bundled.SET), Journey::after);

    @Test
    void aRowOfTheReasoningIsGoneFromMemory() {
        Scene[] window = new Scene[1];
        interact(() -> {
            Stage stage = new Stage();
            window[0] = new Scene(new Shell(session, new SimpleObjectProperty<>(
                    new Appearance(Language.DUTCH, Appearance.Look.LIGHT, 100)), Words::in, _ -> {}), WIDTH, HEIGHT);
            stage.setScene(window[0]);
            stage.show();
        });
        WeakReference<Node> row = rowOfTheReasoning(window[0]);
        say(new Event.RestartAsked(), new Event.RestartConfirmed());
        pulses(window[0]);
        assertEquals(Journey.start(Bundled.SET), session.journey().get());
        for (int i = 0; i < COLLECTIONS && row.get() != null; i++) {
            System.gc();
        }
        assertNull(row.get(), "a screen of the former voter is still held");
        assertNotNull(window[0].getRoot());
    }

    private WeakReference<Node> rowOfTheReasoning(Scene window) {
        say(new Event.Answered(Bundled.SET.statements().getFirst().id(), AGREE), new Event.ResultOpened(),
                new Event.ReasoningOpened(Bundled.SET.parties().getFirst().id()),
                new Event.GroupChosen(Place.Reasoning.Group.NOT_COUNTED));
        pulses(window);
        Node row = window.getRoot().lookup(".reason-row");
        assertNotNull(row);
        return new WeakReference<>(row);
    }

    /** Lets the window be drawn: only then does it let go of what it drew before. */
    private static void pulses(Scene window) {
        for (int i = 0; i < PULSES; i++) {
            WaitForAsyncUtils.waitForAsyncFx(TIMEOUT_MILLIS, () -> {
                window.getRoot().requestLayout();
                Platform.requestNextPulse();
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void say(Event... events) {
        interact(() -> {
            for (Event event : events) {
                session.say(event);
            }
        });
    }
}

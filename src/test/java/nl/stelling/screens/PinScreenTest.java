// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.Booths;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.present.Session;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The pad of the staff under a keyboard. */
class PinScreenTest {

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    /** While a PIN is looked at the pad is shut, and the focus is on the way out: the next Enter must not leave. */
    @Test
    void afterAWrongPinTheNextEnterIsForTheNextTry() {
        WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Session<Booth, BoothEvent> session = new Session<>(Booths.gesture(Booths.waiting()), Booth::after);
            BoothShell shell = BoothPlaces.shell(session);
            Scene scene = new Scene(shell, 1366, 768);
            shell.takeFocus();
            assertEquals("pin-enter", scene.getFocusOwner().getId());
            session.say(new BoothEvent.PinTried());
            scene.lookup("#pin-cancel").requestFocus();
            session.say(new BoothEvent.PinRefused(Duration.ZERO));
            assertEquals("pin-enter", scene.getFocusOwner().getId());
        });
    }

    /** However large the text and however low the window: what was wrong stands above the keys, and all of it is seen. */
    @ParameterizedTest
    @CsvSource({"nl, 1024, 768, 200", "en, 1024, 768, 200", "nl, 1366, 768, 200", "nl, 1366, 768, 100",
            "nl, 1080, 1920, 150"})
    void whatWasWrongStandsAboveTheKeysAndAllOfItIsSeen(Language language, int width, int height, int percent) {
        WaitForAsyncUtils.waitForAsyncFx(Measure.LIMIT_MILLIS, () -> {
            Booth waits = BoothPlaces.all().get("95-booth-pin");
            Scene scene = LaidOut.scene(BoothPlaces.shell(waits, new Appearance(language, Look.LIGHT, percent)),
                    new Size(width, height, percent));
            Bounds said = bounds(scene, ".pin-why");
            Bounds keys = bounds(scene, ".pin-pad");
            Bounds seen = bounds(scene, ".pin .scrolling");
            assertTrue(said.getHeight() > 0 && said.getMaxY() <= keys.getMinY(), said + " above " + keys);
            assertTrue(seen.contains(said) && seen.contains(keys), said + " and " + keys + " in " + seen);
        });
    }

    private static Bounds bounds(Scene scene, String selector) {
        Node node = scene.lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }
}

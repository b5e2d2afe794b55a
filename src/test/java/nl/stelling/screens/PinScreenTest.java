// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.Booths;
import nl.stelling.present.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
}

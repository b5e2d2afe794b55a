// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import nl.stelling.journey.Journey;
import nl.stelling.present.Voice;
import nl.stelling.present.Wish;
import org.junit.jupiter.api.Test;

/** The button and the key that read aloud, in every state of the voice. */
class VoiceTest extends WindowTest {

    private static final Wish READ = new Wish.ReadAloud();
    private static final Wish STOP = new Wish.StopReading();

    @Test
    void readsAndStopsByButtonAndByKey() {
        Journey journey = Places.all().get("11-result");
        open(journey);
        mouse.click("read-aloud");
        hears(Voice.SPEAKING);
        keyboard.type("l");
        hears(Voice.READY);
        keyboard.type("L");
        hears(Voice.SPEAKING);
        // Not by a second click: so soon after the first it would be a double one, which does nothing more
        interact(((ButtonBase) node("read-aloud"))::fire);
        assertEquals(List.of(READ, STOP, READ, STOP), wishes);
        assertNotShown("voice-why");
        assertStill(journey);
    }

    @Test
    void saysWhyThereIsNoVoiceToWhoAsks() {
        open(Places.all().get("03-statement"));
        hears(Voice.NONE);
        assertNotShown("voice-why");
        keyboard.choose("read-aloud");
        assertShown("voice-why");
        keyboard.type("l");
        assertNotShown("voice-why");
        assertEquals(List.of(), wishes);
    }

    @Test
    void saysThatItFailedAndCanBeAskedAgain() {
        open(Places.all().get("03-statement"));
        keyboard.type("l");
        hears(Voice.FAILED);
        assertShown("voice-why");
        keyboard.type("l");
        assertEquals(List.of(READ, READ), wishes);
        hears(Voice.SPEAKING);
        assertNotShown("voice-why");
    }

    @Test
    void whereItIsOffThereIsNothing() {
        open(Places.all().get("03-statement"));
        hears(Voice.OFF);
        keyboard.type("l");
        assertNotShown("read-aloud", "voice-why");
        assertEquals(List.of(), wishes);
    }

    @Test
    void whoWritesAnLHearsNothing() {
        open(Places.all().get("16-programme-d66"));
        keyboard.control(KeyCode.F);
        keyboard.type("geluid");
        assertEquals(List.of(), wishes);
    }

    private void hears(Voice now) {
        interact(() -> voice.set(now));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicReference;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;

/** A display that is turned or replaced while a booth runs. */
class BoothLookTest {

    private static final Appearance WIDE = new Appearance(Language.DUTCH, Look.LIGHT, 100);
    private static final Appearance TALL = new Appearance(Language.DUTCH, Look.LIGHT, 150);

    private final AtomicReference<Appearance> asked = new AtomicReference<>(WIDE);
    private final BoothLook look = new BoothLook(asked::get);

    @Test
    void whoReadsGetsTheTextOfTheNewDisplayInTheirOwnLanguage() {
        look.begun(Language.ENGLISH);
        asked.set(TALL);
        look.displayed();
        assertEquals(TALL.with(Language.ENGLISH), look.worn().get());
        look.forget();
        assertEquals(TALL, look.worn().get());
        asked.set(WIDE);
        look.displayed();
        assertEquals(WIDE, look.worn().get());
    }

    @Test
    void whoChoseASizeOrColoursKeepsThemUntilTheVisitIsOver() {
        look.begun(Language.ENGLISH);
        Appearance chosen = new Appearance(Language.ENGLISH, Look.DARK, 125);
        look.worn().set(chosen);
        asked.set(TALL);
        look.displayed();
        assertEquals(chosen, look.worn().get());
        look.forget();
        assertEquals(TALL, look.worn().get());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.stelling.kiosk.KioskPolicy.Controls;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;

class KioskPolicyTest {

    @Test
    void aPolicyOpensNoMoreThanABoothMay() {
        KioskPolicy greedy = Booths.policy(Door.ALL);
        assertEquals(Set.of(Door.PRINTER, Door.VOICE), greedy.doors());
        assertEquals(Set.of(), Booths.policy(Set.of(Door.FILES, Door.SETS)).doors());
    }

    @Test
    void aPolicyNeedsTimesAndALanguage() {
        assertThrows(IllegalArgumentException.class, () -> policy(Duration.ZERO, Booths.COUNTDOWN, Language.DUTCH));
        assertThrows(IllegalArgumentException.class, () -> policy(Booths.IDLE, Duration.ofSeconds(-1),
                Language.DUTCH));
        assertThrows(IllegalArgumentException.class, () -> policy(Booths.IDLE, Booths.COUNTDOWN));
    }

    private static KioskPolicy policy(Duration idle, Duration countdown, Language... languages) {
        return new KioskPolicy(idle, countdown, List.of(languages), Controls.LOW, OpeningHours.ALWAYS, Set.of(), true);
    }
}

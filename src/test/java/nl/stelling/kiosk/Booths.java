// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.stelling.Seeds;
import nl.stelling.kiosk.KioskPolicy.Controls;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;

/** Booths for tests: a minute idle, half a minute to answer, a set of six statements. */
public final class Booths {

    public static final Duration IDLE = Duration.ofSeconds(60);
    public static final Duration COUNTDOWN = Duration.ofSeconds(30);
    public static final StatementSet SET = Sets.spoken(6, 2, Scale.THREE_POINT, Seeds.of(1));

    private Booths() {}

    public static KioskPolicy policy(Set<Door> doors) {
        return new KioskPolicy(IDLE, COUNTDOWN, List.of(Language.DUTCH, Language.ENGLISH), Controls.MIDDLE,
                OpeningHours.ALWAYS, doors, true);
    }

    /** One that waits for its first visitor, with nothing open beside the wizard. */
    public static Booth waiting() {
        return Booth.start(policy(Set.of()), SET);
    }

    /** After all of these. */
    public static Booth after(Booth booth, BoothEvent... events) {
        Booth next = booth;
        for (BoothEvent event : events) {
            next = next.after(event);
        }
        return next;
    }

    public static BoothEvent at(long millis) {
        return new BoothEvent.TimePassed(Duration.ofMillis(millis));
    }

    /** The hidden corner, pressed as often as it must be. */
    public static Booth gesture(Booth booth) {
        Booth next = booth;
        for (int i = 0; i < Booth.PRESSES; i++) {
            next = next.after(new BoothEvent.CornerPressed());
        }
        return next;
    }

    /** With the menu of the staff open. */
    public static Booth menu(Booth booth) {
        return after(gesture(booth), new BoothEvent.PinTried(), new BoothEvent.PinAccepted());
    }
}

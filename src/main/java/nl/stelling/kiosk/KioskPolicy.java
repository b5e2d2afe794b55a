// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.stelling.statements.Language;

/**
 * What the administrator of a booth wants of it.
 *
 * @param idle how long nobody touches anything before the booth asks whether somebody is there
 * @param countdown how long it then waits for an answer
 * @param languages that a visitor can begin in, in the order of their buttons
 * @param hours when a visitor can begin
 * @param doors what a visitor can do beside the wizard; never more than {@link Door#OF_A_BOOTH}
 * @param hasStaff whether there is a PIN, and with it a way to the menu of the staff
 */
public record KioskPolicy(Duration idle, Duration countdown, List<Language> languages, Controls controls,
        OpeningHours hours, Set<Door> doors, boolean hasStaff) {

    /** Where on the screen the controls are. */
    public enum Controls {
        /** All over it. */
        MIDDLE,
        /** In its lower half, within reach of who sits. */
        LOW
    }

    /** @throws IllegalArgumentException if a time is not positive, or there is no language */
    public KioskPolicy {
        languages = List.copyOf(languages);
        doors = Door.ofABooth(doors);
        if (!idle.isPositive() || !countdown.isPositive() || languages.isEmpty()) {
            throw new IllegalArgumentException("idle %s, countdown %s, in %s".formatted(idle, countdown, languages));
        }
    }
}

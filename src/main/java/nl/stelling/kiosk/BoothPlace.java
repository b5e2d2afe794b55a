// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.time.Duration;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.statements.Language;

/** Where a booth is. Times are of the booth's own clock, which runs from its start. */
public sealed interface BoothPlace {

    /** No visitor can begin: outside opening hours, or without a set. */
    record Closed() implements BoothPlace {}

    /** Waiting for whoever comes, since then. */
    record Attract(Duration since) implements BoothPlace {}

    /**
     * A visitor is in the wizard.
     *
     * @param journey all that the booth knows of the visitor
     * @param language that the visitor began in
     * @param active when the visitor last did something
     * @param isCompleted whether the visitor has seen a result
     */
    record Visiting(Journey journey, Language language, Duration active, boolean isCompleted) implements BoothPlace {

        Visiting moved(Journey next) {
            return new Visiting(next, language, active, isCompleted || next.place() instanceof Place.Results);
        }

        Visiting activeAgain(Duration at) {
            return new Visiting(journey, language, at, isCompleted);
        }
    }

    /** Whether the visitor is still there, asked at that time; without an answer the visit is forgotten. */
    record AskingStillThere(Visiting visit, Duration since) implements BoothPlace {}

    /**
     * Somebody knew the gesture of the staff: the PIN is asked. What was typed of it is not here.
     *
     * @param until no PIN is looked at before then, for there were wrong ones
     */
    record PinPad(Duration active, Verdict verdict, Duration until) implements BoothPlace {

        /** What came of the last PIN. */
        public enum Verdict {
            NONE, AWAITED, WRONG
        }
    }

    /** The menu of the staff. */
    record Menu(Duration active, boolean isLooking, StaffBoard board) implements BoothPlace {}

    /** The screen is being cleaned, since then: nothing that touches it does anything. */
    record Cleaning(Duration since, StaffBoard board) implements BoothPlace {}

    /** The staff ended the program. */
    record Ended() implements BoothPlace {}
}

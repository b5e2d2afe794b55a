// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.time.Duration;
import nl.stelling.journey.Event;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;

/** Something that happened in a booth. What does not fit the place where it is, changes nothing. */
public sealed interface BoothEvent {

    /**
     * Time went by; other events happen at the time that was told last.
     *
     * @param now since the booth began, by a clock that nobody sets; what goes back is not heeded
     */
    record TimePassed(Duration now) implements BoothEvent {}

    /** The clock on the wall was looked at: whether visitors can begin now. It is used for nothing else. */
    record HoursRead(Opening opening) implements BoothEvent {}

    /** Somebody did something: touched, typed, scrolled, moved a mouse. */
    record Active() implements BoothEvent {}

    /** A visitor begins, in this language. */
    record Begun(Language language) implements BoothEvent {}

    /** Something happened on the visitor's journey. */
    record Wizard(Event event) implements BoothEvent {}

    /** The visitor is still there. */
    record Stayed() implements BoothEvent {}

    /** The visitor is done: everything is forgotten. */
    record Stopped() implements BoothEvent {}

    /** The hidden corner was pressed. */
    record CornerPressed() implements BoothEvent {}

    /** A whole PIN was typed, and is looked at. */
    record PinTried() implements BoothEvent {}

    /** It was the wrong one, or came too early; the next is looked at after so much time. */
    record PinRefused(Duration delay) implements BoothEvent {}

    /** It was the right one. */
    record PinAccepted() implements BoothEvent {}

    /** Wants to see again how all parts are. */
    record LookedAgain() implements BoothEvent {}

    /** What the staff can see was looked up. */
    record BoardFound(StaffBoard board) implements BoothEvent {}

    /** The booth goes on with another set. */
    record SetChanged(StatementSet set) implements BoothEvent {}

    /** The other set cannot be read, and the booth goes on with the one it has. */
    record SetRefused(Check why) implements BoothEvent {}

    /** Wants to clean the screen. */
    record CleaningAsked() implements BoothEvent {}

    /** The staff are done, or somebody leaves the PIN. */
    record StaffLeft() implements BoothEvent {}

    /** The staff end the program. */
    record QuitAsked() implements BoothEvent {}

    /** The program made a mistake: whatever was going on is forgotten. */
    record Failed() implements BoothEvent {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.kiosk.BoothPlace.AskingStillThere;
import nl.stelling.kiosk.BoothPlace.PinPad;
import nl.stelling.kiosk.BoothPlace.Visiting;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;

/**
 * A booth: the whole navigation, as one pure function from event to booth. It has no past: of a visitor who left there is
 * nothing in it.
 *
 * @param now since the booth began
 * @param opening whether visitors can begin now
 * @param corner when the hidden corner was pressed, as far as that still counts
 */
public record Booth(KioskPolicy policy, StatementSet set, Duration now, Opening opening, List<Duration> corner,
        BoothPlace place) {

    /** How often the hidden corner is pressed for the PIN to be asked, and within what time. */
    public static final int PRESSES = 5;
    public static final Duration PRESSES_WITHIN = Duration.ofSeconds(5);
    /** How long the PIN is asked for, and how long the menu of the staff stands, when nobody does anything. */
    public static final Duration PIN_LIMIT = Duration.ofSeconds(30);
    public static final Duration MENU_LIMIT = Duration.ofMinutes(5);
    /** How long the screen can be cleaned. */
    public static final Duration CLEANING = Duration.ofSeconds(30);

    public Booth {
        corner = List.copyOf(corner);
    }

    /** A booth that waits for its first visitor. */
    public static Booth start(KioskPolicy policy, StatementSet set) {
        return new Booth(policy, set, Duration.ZERO, Opening.OPEN, List.of(), new BoothPlace.Attract(Duration.ZERO));
    }

    /** The booth after this event; the same booth when the event does not fit the place. */
    public Booth after(BoothEvent event) {
        return switch (event) {
            case BoothEvent.TimePassed(var to) -> to.compareTo(now) > 0 ? at(to).timed() : this;
            case BoothEvent.HoursRead(var read) -> open(read);
            case BoothEvent.Active _ -> active();
            case BoothEvent.Begun(var language) -> begun(language);
            case BoothEvent.Wizard(var said) -> wizard(said);
            case BoothEvent.Stayed _ ->
                place instanceof AskingStillThere(var visit, _) ? to(visit.activeAgain(now)) : this;
            case BoothEvent.Stopped _ -> isVisited() ? home() : this;
            case BoothEvent.CornerPressed _ -> pressed();
            case BoothEvent.PinTried _ -> place instanceof PinPad(_, var verdict, var until)
                    && verdict != PinPad.Verdict.AWAITED && !now.minus(until).isNegative()
                            ? to(new PinPad(now, PinPad.Verdict.AWAITED, until))
                            : this;
            case BoothEvent.PinRefused(var delay) -> place instanceof PinPad
                    ? to(new PinPad(now, PinPad.Verdict.WRONG, now.plus(delay)))
                    : this;
            case BoothEvent.PinAccepted _ -> place instanceof PinPad(_, var verdict, _)
                    && verdict == PinPad.Verdict.AWAITED ? to(new BoothPlace.Menu(now, true, StaffBoard.EMPTY)) : this;
            case BoothEvent.LookedAgain _ -> place instanceof BoothPlace.Menu(_, _, var board)
                    ? to(new BoothPlace.Menu(now, true, board))
                    : this;
            case BoothEvent.BoardFound(var board) -> place instanceof BoothPlace.Menu(var active, _, _)
                    ? to(new BoothPlace.Menu(active, false, board))
                    : this;
            // It is read for a moment, in which the staff may have left
            case BoothEvent.SetChanged(var other) -> isVisited() ? this : with(other);
            case BoothEvent.SetRefused(var why) -> place instanceof BoothPlace.Menu(_, var isLooking, var board)
                    ? to(new BoothPlace.Menu(now, isLooking, board.with(why)))
                    : this;
            case BoothEvent.CleaningAsked _ -> place instanceof BoothPlace.Menu(_, _, var board)
                    ? to(new BoothPlace.Cleaning(now, board))
                    : this;
            case BoothEvent.StaffLeft _ -> place instanceof PinPad || place instanceof BoothPlace.Menu ? home() : this;
            case BoothEvent.QuitAsked _ -> place instanceof BoothPlace.Menu ? to(new BoothPlace.Ended()) : this;
            case BoothEvent.Failed _ -> place instanceof BoothPlace.Ended ? this : home();
        };
    }

    /** Whether somebody's journey is in it. */
    public boolean isVisited() {
        return place instanceof Visiting || place instanceof AskingStillThere;
    }

    /** How long it still waits for an answer, or for the screen to be clean; nothing where it waits for neither. */
    public Duration left() {
        return switch (place) {
            case AskingStillThere(_, var since) -> since.plus(policy.countdown()).minus(now);
            case BoothPlace.Cleaning(var since, _) -> since.plus(CLEANING).minus(now);
            case PinPad(_, _, var until) -> until.compareTo(now) > 0 ? until.minus(now) : Duration.ZERO;
            case BoothPlace.Closed _,BoothPlace.Attract _,Visiting _,BoothPlace.Menu _,BoothPlace.Ended _ ->
                Duration.ZERO;
        };
    }

    private Booth timed() {
        return switch (place) {
            case Visiting visit when isOver(visit.active(), policy.idle()) -> to(new AskingStillThere(visit, now));
            case AskingStillThere(_, var since) when isOver(since, policy.countdown()) -> home();
            case PinPad(var active, _, _) when isOver(active, PIN_LIMIT) -> home();
            case BoothPlace.Menu(var active, _, _) when isOver(active, MENU_LIMIT) -> home();
            case BoothPlace.Cleaning(var since, var board) when isOver(since, CLEANING) ->
                to(new BoothPlace.Menu(now, false, board));
            case BoothPlace.Closed _,BoothPlace.Attract _,Visiting _,AskingStillThere _,PinPad _,BoothPlace.Menu _,BoothPlace.Cleaning _,BoothPlace.Ended _ ->
                this;
        };
    }

    private boolean isOver(Duration since, Duration limit) {
        return now.minus(since).compareTo(limit) >= 0;
    }

    /** Nobody who is in the booth when it closes is thrown out. */
    private Booth open(Opening read) {
        Booth next = new Booth(policy, set, now, read, corner, place);
        boolean changes = read == Opening.OPEN
                ? place instanceof BoothPlace.Closed
                : place instanceof BoothPlace.Attract;
        return changes ? next.home() : next;
    }

    private Booth active() {
        return switch (place) {
            case Visiting visit -> to(visit.activeAgain(now));
            case PinPad(_, var verdict, var until) -> to(new PinPad(now, verdict, until));
            case BoothPlace.Menu(_, var isLooking, var board) -> to(new BoothPlace.Menu(now, isLooking, board));
            case BoothPlace.Closed _,BoothPlace.Attract _,AskingStillThere _,BoothPlace.Cleaning _,BoothPlace.Ended _ ->
                this;
        };
    }

    /** What the first screen of the wizard says, the booth has said already. */
    private Booth begun(Language language) {
        return place instanceof BoothPlace.Attract && policy.languages().contains(language)
                ? to(new Visiting(Journey.start(set).after(new Event.Begun()), language, now, false))
                : this;
    }

    /** What slow work finds for a visitor who is being asked whether they are there still finds its journey. */
    private Booth wizard(Event event) {
        return switch (place) {
            case Visiting _,AskingStillThere _ when event instanceof Event.RestartConfirmed -> home();
            case Visiting visit -> to(visit.moved(visit.journey().after(event)));
            case AskingStillThere(var visit, var since) ->
                to(new AskingStillThere(visit.moved(visit.journey().after(event)), since));
            case BoothPlace.Closed _,BoothPlace.Attract _,PinPad _,BoothPlace.Menu _,BoothPlace.Cleaning _,BoothPlace.Ended _ ->
                this;
        };
    }

    /** The gesture means something where nobody is visiting: there are no answers then for the staff to see. */
    private Booth pressed() {
        boolean isHeard = policy.hasStaff()
                && (place instanceof BoothPlace.Attract || place instanceof BoothPlace.Closed);
        if (!isHeard) {
            return this;
        }
        List<Duration> presses = new ArrayList<>(
                corner.stream().filter(each -> now.minus(each).compareTo(PRESSES_WITHIN) <= 0).toList());
        presses.add(now);
        return presses.size() >= PRESSES
                ? to(new PinPad(now, PinPad.Verdict.NONE, now))
                : new Booth(policy, set, now, opening, presses, place);
    }

    private Booth home() {
        return to(opening == Opening.OPEN ? new BoothPlace.Attract(now) : new BoothPlace.Closed());
    }

    private Booth to(BoothPlace next) {
        return new Booth(policy, set, now, opening, List.of(), next);
    }

    private Booth at(Duration later) {
        return new Booth(policy, set, later, opening, corner, place);
    }

    private Booth with(StatementSet other) {
        return new Booth(policy, other, now, opening, corner, place).after(new BoothEvent.LookedAgain());
    }
}

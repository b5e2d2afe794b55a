// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import static nl.stelling.kiosk.Booths.after;
import static nl.stelling.kiosk.Booths.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.stelling.answers.Answer;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.kiosk.BoothPlace.AskingStillThere;
import nl.stelling.kiosk.BoothPlace.Attract;
import nl.stelling.kiosk.BoothPlace.PinPad;
import nl.stelling.kiosk.BoothPlace.Visiting;
import nl.stelling.statements.Language;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A booth by the millisecond. */
class BoothTest {

    private static final long IDLE = Booths.IDLE.toMillis();
    private static final long COUNTDOWN = Booths.COUNTDOWN.toMillis();

    private static final Journey FRESH = Journey.start(Booths.SET).after(new Event.Begun());
    private static final Event ANSWER = new Event.Answered(Booths.SET.statements().getFirst().id(),
            new Answer.Given(Stance.AGREE));

    private static Booth visited() {
        return after(Booths.waiting(), at(1_000), new BoothEvent.Begun(Language.ENGLISH));
    }

    private static Booth asking() {
        return after(visited(), new BoothEvent.Wizard(ANSWER), at(1_000 + IDLE));
    }

    @Test
    void aVisitorBeginsInALanguageThatIsOffered() {
        Visiting visit = assertInstanceOf(Visiting.class, visited().place());
        assertEquals(FRESH, visit.journey());
        assertEquals(Language.ENGLISH, visit.language());
        Booth waiting = Booths.waiting();
        assertSame(waiting, waiting.after(new BoothEvent.Begun(new Language("fr"))));
    }

    @Test
    void itAsksExactlyAtTheLimit() {
        Booth booth = visited();
        assertInstanceOf(Visiting.class, booth.after(at(1_000 + IDLE - 1)).place());
        assertInstanceOf(AskingStillThere.class, booth.after(at(1_000 + IDLE)).place());
    }

    @Test
    void eachMillisecondOfTheWayToTheEndIsRight() {
        Booth booth = visited();
        for (long now = 1_001; now <= 1_000 + IDLE + COUNTDOWN; now++) {
            booth = booth.after(at(now));
            Class<?> expected = now < 1_000 + IDLE
                    ? Visiting.class
                    : now < 1_000 + IDLE + COUNTDOWN ? AskingStillThere.class : Attract.class;
            assertInstanceOf(expected, booth.place(), "at " + now);
        }
    }

    @Test
    void theCountdownRunsFromWhenItIsShown() {
        // A machine that stood still for long must still give its visitor the whole time to answer
        Booth late = visited().after(at(1_000 + 10 * IDLE));
        assertEquals(Booths.COUNTDOWN, late.left());
        assertEquals(Duration.ofMillis(COUNTDOWN - 12), late.after(at(1_000 + 10 * IDLE + 12)).left());
    }

    @Test
    void whatTheVisitorDoesArmsItAgain() {
        Booth booth = after(visited(), at(1_000 + IDLE - 1), new BoothEvent.Active());
        assertInstanceOf(Visiting.class, booth.after(at(1_000 + 2 * IDLE - 2)).place());
        assertInstanceOf(AskingStillThere.class, booth.after(at(1_000 + 2 * IDLE - 1)).place());
    }

    @Test
    void goingOnArmsItAgainEveryTime() {
        Booth booth = visited();
        long begun = 1_000;
        for (int round = 0; round < 5; round++) {
            booth = after(booth, at(begun + IDLE), at(begun + IDLE + COUNTDOWN - 1), new BoothEvent.Stayed());
            begun += IDLE + COUNTDOWN - 1;
            assertInstanceOf(Visiting.class, booth.after(at(begun + IDLE - 1)).place(), "round " + round);
            assertInstanceOf(AskingStillThere.class, booth.after(at(begun + IDLE)).place(), "round " + round);
        }
    }

    @Test
    void onlyAnAnswerEndsTheQuestion() {
        // The next visitor touches the screen too, and must not find the former's answers by that
        Booth asking = asking();
        assertSame(asking, asking.after(new BoothEvent.Active()));
        assertInstanceOf(Attract.class, asking.after(new BoothEvent.Stopped()).place());
        assertInstanceOf(Visiting.class, asking.after(new BoothEvent.Stayed()).place());
    }

    @Test
    void atZeroNothingOfTheVisitorIsLeft() {
        Booth over = asking().after(at(1_000 + IDLE + COUNTDOWN));
        Booth never = new Booth(over.policy(), over.set(), over.now(), Opening.OPEN, List.of(),
                new Attract(over.now()));
        assertEquals(never, over);
        Booth next = over.after(new BoothEvent.Begun(Language.DUTCH));
        assertEquals(FRESH, assertInstanceOf(Visiting.class, next.place()).journey());
    }

    @Test
    void whatSlowWorkFindsTooLateIsNotHeeded() {
        Booth over = asking().after(at(1_000 + IDLE + COUNTDOWN));
        assertSame(over, over.after(new BoothEvent.Wizard(ANSWER)));
    }

    @Test
    void whatSlowWorkFindsDoesNotKeepAVisitorThere() {
        Booth booth = after(visited(), at(IDLE), new BoothEvent.Wizard(ANSWER));
        assertInstanceOf(AskingStillThere.class, booth.after(at(1_000 + IDLE)).place());
        AskingStillThere asked = assertInstanceOf(AskingStillThere.class,
                asking().after(new BoothEvent.Wizard(new Event.ResultOpened())).place());
        assertInstanceOf(Place.Results.class, asked.visit().journey().place());
    }

    @Test
    void beginningAgainEndsTheVisit() {
        Booth asked = visited().after(new BoothEvent.Wizard(ANSWER))
                .after(new BoothEvent.Wizard(new Event.RestartAsked()));
        assertInstanceOf(Visiting.class, asked.place());
        assertInstanceOf(Attract.class, asked.after(new BoothEvent.Wizard(new Event.RestartConfirmed())).place());
    }

    @Test
    void aSessionIsCompleteOnceAResultWasSeen() {
        Booth booth = visited().after(new BoothEvent.Wizard(ANSWER));
        assertFalse(assertInstanceOf(Visiting.class, booth.place()).isCompleted());
        Booth seen = after(booth, new BoothEvent.Wizard(new Event.ResultOpened()),
                new BoothEvent.Wizard(new Event.WentBack()));
        assertTrue(assertInstanceOf(Visiting.class, seen.place()).isCompleted());
        Booth next = after(seen, new BoothEvent.Stopped(), new BoothEvent.Begun(Language.DUTCH));
        assertFalse(assertInstanceOf(Visiting.class, next.place()).isCompleted(), "of the next visitor");
    }

    @Test
    void timeThatGoesBackIsNotHeeded() {
        Booth booth = visited();
        assertSame(booth, booth.after(at(500)));
    }

    @Test
    void itClosesBetweenVisitorsAndNeverDuringAVisit() {
        BoothEvent open = new BoothEvent.HoursRead(Opening.OPEN);
        BoothEvent shut = new BoothEvent.HoursRead(Opening.OUT_OF_HOURS);
        Booth booth = Booths.waiting();
        assertInstanceOf(BoothPlace.Closed.class, booth.after(shut).place());
        assertInstanceOf(Attract.class, after(booth, shut, open).place());
        Booth visit = after(booth, open, new BoothEvent.Begun(Language.DUTCH), shut);
        assertInstanceOf(Visiting.class, visit.place());
        assertInstanceOf(BoothPlace.Closed.class, visit.after(new BoothEvent.Stopped()).place());
        Booth closed = booth.after(shut);
        assertSame(closed, closed.after(new BoothEvent.Begun(Language.DUTCH)));
        assertInstanceOf(PinPad.class, Booths.gesture(closed).place(), "the staff come before it opens");
    }

    @Test
    void theGestureIsFivePressesWithinFiveSeconds() {
        Booth booth = Booths.waiting();
        for (int i = 0; i < 4; i++) {
            booth = after(booth, at(1_000 + i * 1_000L), new BoothEvent.CornerPressed());
        }
        assertInstanceOf(Attract.class, booth.place());
        assertInstanceOf(PinPad.class, after(booth, at(6_000), new BoothEvent.CornerPressed()).place());
        assertInstanceOf(Attract.class, after(booth, at(6_001), new BoothEvent.CornerPressed()).place());
    }

    @Test
    void theGestureMeansNothingWhileSomebodyVisitsOrWithoutAPin() {
        Booth visit = visited();
        assertSame(visit, Booths.gesture(visit));
        KioskPolicy with = Booths.policy(Set.of());
        KioskPolicy without = new KioskPolicy(with.idle(), with.countdown(), with.languages(), with.controls(),
                with.hours(), with.doors(), false);
        Booth none = Booth.start(without, Booths.SET);
        assertSame(none, Booths.gesture(none));
    }

    @Test
    void aWrongPinIsWaitedFor() {
        Booth pad = Booths.gesture(Booths.waiting().after(at(1_000)));
        Booth awaited = pad.after(new BoothEvent.PinTried());
        assertSame(awaited, awaited.after(new BoothEvent.PinTried()), "one at a time");
        Booth refused = awaited.after(new BoothEvent.PinRefused(Duration.ofSeconds(8)));
        assertEquals(Duration.ofSeconds(8), refused.left());
        Booth early = refused.after(at(8_999));
        assertSame(early, early.after(new BoothEvent.PinTried()), "too early");
        assertSame(early, early.after(new BoothEvent.PinAccepted()), "none was tried");
        Booth right = after(refused, at(9_000), new BoothEvent.PinTried(), new BoothEvent.PinAccepted());
        assertInstanceOf(BoothPlace.Menu.class, right.place());
    }

    @Test
    void thePinAndTheMenuDoNotStandForever() {
        Booth pad = Booths.gesture(Booths.waiting());
        assertInstanceOf(PinPad.class, pad.after(at(Booth.PIN_LIMIT.toMillis() - 1)).place());
        assertInstanceOf(Attract.class, pad.after(at(Booth.PIN_LIMIT.toMillis())).place());
        Booth typed = after(pad, at(20_000), new BoothEvent.Active());
        assertInstanceOf(PinPad.class, typed.after(at(20_000 + Booth.PIN_LIMIT.toMillis() - 1)).place());
        Booth menu = Booths.menu(Booths.waiting());
        assertInstanceOf(BoothPlace.Menu.class, menu.after(at(Booth.MENU_LIMIT.toMillis() - 1)).place());
        assertInstanceOf(Attract.class, menu.after(at(Booth.MENU_LIMIT.toMillis())).place());
    }

    @Test
    void whileTheScreenIsCleanedNothingElseHappens() {
        Booth cleaning = Booths.menu(Booths.waiting()).after(new BoothEvent.CleaningAsked());
        Stream.of(new BoothEvent.Active(), new BoothEvent.StaffLeft(), new BoothEvent.QuitAsked(),
                new BoothEvent.Begun(Language.DUTCH), new BoothEvent.CornerPressed(), new BoothEvent.Stopped())
                .forEach(event -> assertSame(cleaning, cleaning.after(event), event.toString()));
        assertInstanceOf(BoothPlace.Cleaning.class, cleaning.after(at(29_999)).place());
        assertInstanceOf(BoothPlace.Menu.class, cleaning.after(at(30_000)).place());
    }

    @Test
    void theStaffChangeTheSetForTheNextVisitor() {
        StatementSet other = Sets.random(8, 3, nl.stelling.statements.Scale.THREE_POINT, nl.stelling.Seeds.of(2));
        Booth changed = Booths.menu(Booths.waiting()).after(new BoothEvent.SetChanged(other));
        assertTrue(assertInstanceOf(BoothPlace.Menu.class, changed.place()).isLooking());
        Booth next = after(changed, new BoothEvent.StaffLeft(), new BoothEvent.Begun(Language.DUTCH));
        assertEquals(other, assertInstanceOf(Visiting.class, next.place()).journey().set());
    }

    /** Reading a set takes a moment, and the staff do not wait for it. */
    @Test
    void aSetThatComesAfterTheStaffLeftIsTakenUnlessSomebodyIsVisiting() {
        StatementSet other = Sets.random(8, 3, nl.stelling.statements.Scale.THREE_POINT, nl.stelling.Seeds.of(2));
        BoothEvent changed = new BoothEvent.SetChanged(other);
        Booth left = after(Booths.menu(Booths.waiting()), new BoothEvent.StaffLeft(), changed);
        assertInstanceOf(Attract.class, left.place());
        assertEquals(other, left.set());
        Booth visit = visited();
        assertSame(visit, visit.after(changed), "a visit goes on with its statements");
    }

    @Test
    void aSetThatCannotBeTakenIsToldFirstAndOnce() {
        Check bad = new Check(Check.Subject.SET, Check.Finding.BAD, "/srv/sets/water: set.json:1");
        Check good = new Check(Check.Subject.SET, Check.Finding.GOOD, "veiligheid");
        Booth menu = Booths.menu(Booths.waiting())
                .after(new BoothEvent.BoardFound(new StaffBoard(List.of(), List.of(good), List.of())));
        Booth told = after(menu, new BoothEvent.SetRefused(bad), new BoothEvent.SetRefused(bad));
        assertEquals(List.of(bad, good), assertInstanceOf(BoothPlace.Menu.class, told.place()).board().checks());
        assertEquals(Booths.SET, told.set());
        Booth visit = visited();
        assertSame(visit, visit.after(new BoothEvent.SetRefused(bad)), "no visitor is told");
    }

    @ParameterizedTest
    @EnumSource(value = Opening.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void whyItIsClosedIsKnownWhereItIs(Opening why) {
        Booth closed = Booths.waiting().after(new BoothEvent.HoursRead(why));
        assertInstanceOf(BoothPlace.Closed.class, closed.place());
        assertEquals(why, closed.opening());
    }

    static Stream<Booth> everywhere() {
        Booth waiting = Booths.waiting();
        return Stream.of(waiting, visited(), asking(), Booths.gesture(waiting), Booths.menu(waiting),
                Booths.menu(waiting).after(new BoothEvent.CleaningAsked()));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aMistakeOfOursEndsAtTheFirstScreen(Booth booth) {
        assertInstanceOf(Attract.class, booth.after(new BoothEvent.Failed()).place());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void onlyTheMenuEndsTheProgram(Booth booth) {
        boolean ends = booth.after(new BoothEvent.QuitAsked()).place() instanceof BoothPlace.Ended;
        assertEquals(booth.place() instanceof BoothPlace.Menu, ends);
    }
}

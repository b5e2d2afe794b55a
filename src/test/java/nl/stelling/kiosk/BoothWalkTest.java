// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.kiosk.BoothPlace.AskingStillThere;
import nl.stelling.kiosk.BoothPlace.Visiting;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import org.junit.jupiter.api.Test;

/** A booth under a hundred thousand random events: what must hold, holds after each. */
class BoothWalkTest {

    private static final List<Opening> OPENINGS = List.of(Opening.OPEN, Opening.OPEN, Opening.OUT_OF_HOURS,
            Opening.NO_SET);
    private static final int STEPS = 100_000;
    private static final long LONGEST_WAIT_MILLIS = 40_000;

    @Test
    void whateverHappensNobodyStaysLongerThanTheLimits() {
        for (int seed = 1; seed <= 3; seed++) {
            walk(seed);
        }
    }

    private static void walk(int seed) {
        RandomGenerator random = Seeds.of(seed);
        Booth booth = Booths.waiting();
        Duration active = Duration.ZERO;
        int visits = 0;
        for (int step = 0; step < STEPS; step++) {
            BoothEvent event = event(random, booth);
            Booth next = booth.after(event);
            Booth from = booth;
            String at = "seed " + seed + ", step " + step;
            Supplier<String> where = () -> at + ", " + event + "\nfrom " + from.place();
            boolean acts = event instanceof BoothEvent.Active || event instanceof BoothEvent.Stayed
                    || event instanceof BoothEvent.Begun;
            active = acts && !(booth.place() instanceof AskingStillThere && event instanceof BoothEvent.Active)
                    ? next.now()
                    : active;
            if (next.isVisited() && !booth.isVisited()) {
                visits++;
                assertEquals(AnswerSheet.EMPTY, ((Visiting) next.place()).journey().sheet(), where);
                assertEquals(1, ((Visiting) next.place()).journey().trail().size(), where);
                assertTrue(((Visiting) next.place()).journey().past().isEmpty(), where);
            }
            holds(next, active, where);
            booth = next;
        }
        assertTrue(visits > 100, visits + " visits only with seed " + seed);
    }

    private static void holds(Booth booth, Duration active, Supplier<String> where) {
        switch (booth.place()) {
            case Visiting visit -> {
                assertTrue(booth.now().minus(visit.active()).compareTo(Booths.IDLE) < 0, where);
                assertTrue(!visit.active().minus(active).isPositive(), where);
            }
            case AskingStillThere _ -> assertTrue(
                    booth.left().isPositive() && booth.left().compareTo(Booths.COUNTDOWN) <= 0, where);
            case BoothPlace.Cleaning _ -> assertTrue(booth.left().isPositive(), where);
            default -> assertTrue(!booth.isVisited(), where);
        }
        assertTrue(booth.corner().size() < Booth.PRESSES, where);
    }

    private static BoothEvent event(RandomGenerator random, Booth booth) {
        List<Stance> stances = List.of(Stance.AGREE, Stance.NEITHER, Stance.DISAGREE);
        Event answer = new Event.Answered(Booths.SET.statements().get(random.nextInt(6)).id(),
                new Answer.Given(stances.get(random.nextInt(3))));
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4 -> new BoothEvent.TimePassed(
                    booth.now().plusMillis(random.nextLong(-1_000, LONGEST_WAIT_MILLIS)));
            case 5, 6 -> new BoothEvent.Active();
            case 7, 8, 9 -> new BoothEvent.Begun(random.nextBoolean() ? Language.DUTCH : Language.ENGLISH);
            case 10, 11, 12 -> new BoothEvent.Wizard(answer);
            case 13 -> new BoothEvent.Wizard(new Event.ResultOpened());
            case 14 -> new BoothEvent.Stayed();
            case 15 -> new BoothEvent.Stopped();
            case 16, 17 -> new BoothEvent.CornerPressed();
            case 18 -> new BoothEvent.PinTried();
            case 19 -> random.nextBoolean()
                    ? new BoothEvent.PinAccepted()
                    : new BoothEvent.PinRefused(Duration.ofMillis(random.nextLong(9_000)));
            case 20 -> new BoothEvent.CleaningAsked();
            case 21 -> new BoothEvent.StaffLeft();
            case 22 -> new BoothEvent.HoursRead(OPENINGS.get(random.nextInt(OPENINGS.size())));
            default -> new BoothEvent.Failed();
        };
    }
}

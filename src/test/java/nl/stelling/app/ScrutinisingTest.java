// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.journey.Steps;
import nl.stelling.present.Session;
import org.junit.jupiter.api.Test;

/** What is found out on the worker, with a worker and a window that do nothing until they are told to. */
class ScrutinisingTest {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Session<Journey, Event> session = new Session<>(Steps.walk("s1=+ s2=+ s3=-"), Journey::after);

    private Scrutiny shown() {
        return assertInstanceOf(Place.HowSure.class, session.journey().get().place()).scrutiny();
    }

    private void listen() {
        Scrutinising.of(session, work::add, window::add);
    }

    private void work() {
        work.removeFirst().run();
        window.removeFirst().run();
    }

    @Test
    void whatAVoterWaitsForIsFound() {
        listen();
        assertEquals(0, work.size(), "nobody waits yet");
        session.say(new Event.HowSureAsked());
        assertEquals(Scrutiny.AWAITED, shown());
        work();
        Journey journey = session.journey().get();
        Place.HowSure place = (Place.HowSure) journey.place();
        assertEquals(Scrutiny.of(journey.set(), journey.sheet(), place.outcome()), shown());
        assertEquals(4, assertInstanceOf(Scrutiny.Found.class, shown()).alternatives().size());
        assertEquals(0, work.size(), "what is found is not looked for again");
    }

    @Test
    void whoWaitedBeforeAnybodyListenedIsServedToo() {
        session.say(new Event.HowSureAsked());
        listen();
        work();
        assertInstanceOf(Scrutiny.Found.class, shown());
    }

    @Test
    void whatIsFoundTooLateChangesNothing() {
        listen();
        session.say(new Event.HowSureAsked());
        session.say(Steps.event("s1=-"));
        Journey changed = session.journey().get();
        work();
        assertEquals(changed, session.journey().get(), "it was found for other answers");
        work();
        assertInstanceOf(Scrutiny.Found.class, shown());
        assertEquals(0, work.size());
    }

    @Test
    void whoWentElsewhereStaysThere() {
        listen();
        session.say(new Event.HowSureAsked());
        session.say(new Event.AboutOpened());
        Journey elsewhere = session.journey().get();
        work();
        assertEquals(elsewhere, session.journey().get());
        session.say(new Event.WentBack());
        work();
        assertInstanceOf(Scrutiny.Found.class, shown());
    }

    @Test
    void whereNothingCanBeSureNothingIsDone() {
        session.say(Steps.event("s1=?"));
        session.say(Steps.event("s3=?"));
        listen();
        session.say(new Event.HowSureAsked());
        assertEquals(Scrutiny.TOO_FEW, shown());
        assertEquals(0, work.size());
    }
}

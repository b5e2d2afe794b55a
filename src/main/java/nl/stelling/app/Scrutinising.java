// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.concurrent.Executor;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.Session;

/**
 * Finds out how sure an outcome is wherever a voter waits for that: on the worker, and back as an event. Of a voter who
 * went elsewhere meanwhile the event changes nothing.
 */
final class Scrutinising {

    private final Session<Journey, Event> session;
    private final Executor worker;
    private final Executor windowThread;

    private Scrutinising(Session<Journey, Event> session, Executor worker, Executor windowThread) {
        this.session = session;
        this.worker = worker;
        this.windowThread = windowThread;
    }

    /** Listens from now on. */
    static void of(Session<Journey, Event> session, Executor worker, Executor windowThread) {
        Scrutinising listening = new Scrutinising(session, worker, windowThread);
        session.journey().addListener((_, _, now) -> listening.look(now));
        listening.look(session.journey().get());
    }

    private void look(Journey journey) {
        if (journey.place() instanceof Place.HowSure(var outcome, Scrutiny.Awaited _)) {
            worker.execute(() -> {
                Scrutiny found = Scrutiny.of(journey.set(), journey.sheet(), outcome);
                windowThread.execute(() -> session.say(new Event.ScrutinyFound(outcome, found)));
            });
        }
    }
}

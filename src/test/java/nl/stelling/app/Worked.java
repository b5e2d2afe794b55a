// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.present.Session;

/** The slow work of a session as the program does it, for what looks at screens from elsewhere. */
public final class Worked {

    private Worked() {}

    /** Works out beside the window what a voter waits for. */
    public static void out(Session<Journey, Event> session, Executor worker) {
        Scrutinising.of(session, worker, Platform::runLater);
    }
}

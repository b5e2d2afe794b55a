// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one thing that changes: a journey, replaced by the next with each event. Used on one thread alone.
 *
 * @param <J> the journey of a flow
 * @param <E> its events
 */
public final class Session<J, E> {

    private final ReadOnlyObjectWrapper<J> journey;
    private final BiFunction<J, E, J> after;

    /** A session at its first moment, with the function that leads from one moment to the next. */
    public Session(J start, BiFunction<J, E, J> after) {
        this.journey = new ReadOnlyObjectWrapper<>(start);
        this.after = after;
    }

    /** Where things are now; listeners are told of each change. */
    public ReadOnlyObjectProperty<J> journey() {
        return journey.getReadOnlyProperty();
    }

    /** Lets something happen. */
    public void say(E event) {
        journey.set(after.apply(journey.get(), event));
    }
}

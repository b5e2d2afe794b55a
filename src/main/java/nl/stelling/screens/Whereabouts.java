// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import nl.stelling.journey.Journey;
import nl.stelling.screens.parts.Growing;
import nl.stelling.screens.parts.Scrolling;

/** What had the focus at the places of the trail when a voter went on from them, and how far they had scrolled. */
final class Whereabouts {

    /**
     * A place that was left.
     *
     * @param kind of what was shown there
     * @param focus the id of what had the focus, or empty
     * @param scrolled how far, from 0 to 1
     */
    record Left(Class<?> kind, String focus, double scrolled) {

        /** Shows it as it was left: what has its id has the focus. */
        void restore(Screen<?> screen, Consumer<Node> give) {
            screen.stay();
            Growing.finish(screen.node());
            Optional<Node> like = focus.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(screen.node().lookup("#" + focus));
            give.accept(like.orElse(screen.firstFocus()));
            Scrolling.set(screen.node(), scrolled);
        }
    }

    private final Map<Class<?>, Left> left = new HashMap<>();

    /** A voter went from a place; where they come back to, if this was a way back. */
    Optional<Left> moved(Journey before, Journey after, Left from) {
        Optional<Left> back = Optional.of(after.place().getClass()).filter(kind -> leadsTo(before, kind))
                .map(left::get);
        left.put(before.place().getClass(), from);
        return back;
    }

    /** Whether the way back of a journey leads to this kind of place: no kind stands in it twice. */
    private static boolean leadsTo(Journey journey, Class<?> kind) {
        return journey.trail().stream().anyMatch(kind::isInstance);
    }

    void forget() {
        left.clear();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
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

    private final List<Left> trail = new ArrayList<>();

    /** A voter went from a place; where they come back to, if this was a way back that is known. */
    Optional<Left> moved(Journey before, Journey after, Left left) {
        int from = before.trail().size();
        int to = after.trail().size();
        if (to > from) {
            while (trail.size() <= from) {
                trail.add(left);
            }
            trail.set(from, left);
            return Optional.empty();
        }
        return to < from && to < trail.size() ? Optional.of(trail.get(to)) : Optional.empty();
    }

    void forget() {
        trail.clear();
    }
}

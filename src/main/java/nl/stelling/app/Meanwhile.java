// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.stelling.journey.Event;
import nl.stelling.present.Wish;

/** What a voter chose on the first screen while the set was still being read: the first choice is done, no other. */
final class Meanwhile {

    private sealed interface Choice {
        record Said(Event event) implements Choice {}

        record Wished(Wish wish) implements Choice {}
    }

    private final List<Choice> choices = new ArrayList<>();

    void say(Event event) {
        choices.add(new Choice.Said(event));
    }

    void wish(Wish wish) {
        choices.add(new Choice.Wished(wish));
    }

    /** Does what was chosen first, once. */
    void pass(Consumer<Event> say, Consumer<Wish> grant) {
        List<Choice> first = List.copyOf(choices.subList(0, Math.min(1, choices.size())));
        choices.clear();
        first.forEach(choice -> {
            switch (choice) {
                case Choice.Said(var event) -> say.accept(event);
                case Choice.Wished(var wish) -> grant.accept(wish);
            }
        });
    }
}

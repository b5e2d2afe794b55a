// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.present.Wish;
import org.junit.jupiter.api.Test;

/** Whoever was quicker than the set gets what was chosen first, and that once. */
class MeanwhileTest {

    private final Meanwhile meanwhile = new Meanwhile();
    private final List<Object> done = new ArrayList<>();

    @Test
    void nothingChosenIsNothingDone() {
        meanwhile.pass(done::add, done::add);
        assertEquals(List.of(), done);
    }

    @Test
    void theFirstChoiceAlone() {
        meanwhile.say(new Event.Begun());
        meanwhile.say(new Event.AboutOpened());
        meanwhile.wish(new Wish.Teach());
        meanwhile.pass(done::add, done::add);
        assertEquals(List.of(new Event.Begun()), done);
    }

    @Test
    void aWishIsAChoiceToo() {
        meanwhile.wish(new Wish.Teach());
        meanwhile.say(new Event.Begun());
        meanwhile.pass(done::add, done::add);
        assertEquals(List.of(new Wish.Teach()), done);
    }

    @Test
    void onlyOnce() {
        meanwhile.say(new Event.Begun());
        meanwhile.pass(done::add, done::add);
        meanwhile.pass(done::add, done::add);
        assertEquals(List.of(new Event.Begun()), done);
    }
}

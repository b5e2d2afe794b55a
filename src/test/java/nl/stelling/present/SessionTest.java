// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.Seeds;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Steps;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Session<Journey, Event> session = new Session<>(Journey.start(Steps.SET), Journey::after);
    private final List<Journey> heard = new ArrayList<>();

    @Test
    void aListenerHearsEachChangeOnce() {
        session.journey().addListener((_, before, after) -> {
            assertEquals(heard.isEmpty() ? Journey.start(Steps.SET) : heard.getLast(), before);
            assertSame(after, session.journey().get(), "what is heard is so already");
            heard.add(after);
        });
        say("begin understand s1=+");
        assertEquals(List.of(Steps.walk("begin"), Steps.walk("begin understand"), Steps.walk("begin understand s1=+")),
                heard);
    }

    @Test
    void whatChangesNothingIsNotHeard() {
        session.journey().addListener((_, _, after) -> heard.add(after));
        say("understand on back filter/all confirm undo scope/own");
        assertEquals(List.of(), heard);
        assertEquals(Journey.start(Steps.SET), session.journey().get());
    }

    @Test
    void allListenersHear() {
        session.journey().addListener((_, _, after) -> heard.add(after));
        session.journey().addListener((_, _, after) -> heard.add(after));
        say("begin");
        assertEquals(List.of(Steps.walk("begin"), Steps.walk("begin")), heard);
    }

    @Test
    void aSessionIsTheSumOfItsEvents() {
        List<String> words = List.of("begin", "understand", "s1=+", "s2=.", "s3=-", "s1*2", "back", "on", "review",
                "result", "why/red", "about", "undo", "restart", "confirm");
        Seeds.each(100, random -> {
            Session<Journey, Event> any = new Session<>(Journey.start(Steps.SET), Journey::after);
            Journey expected = Journey.start(Steps.SET);
            for (int i = 0; i < 50; i++) {
                Event event = Steps.event(words.get(random.nextInt(words.size())));
                expected = expected.after(event);
                any.say(event);
                assertEquals(expected, any.journey().get());
            }
        });
    }

    private void say(String events) {
        List.of(events.split(" ")).forEach(event -> session.say(Steps.event(event)));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.Presenter;
import nl.stelling.present.View;
import nl.stelling.words.Words;

/**
 * How far a voter and the program have come.
 *
 * @param languages that can be spoken, the one that is spoken now first
 * @param doors for files
 */
record Talk(Journey journey, List<Words> languages, Terminal.Input input, Doors doors) {

    Talk(Journey journey, List<Words> languages, Terminal.Input input) {
        this(journey, languages, input, new Doors.Closed());
    }

    Talk {
        languages = List.copyOf(languages);
    }

    Words words() {
        return languages.getFirst();
    }

    /** What is to be said where the voter is. */
    View view() {
        return Presenter.view(journey, words());
    }

    /** What comes of an event. Nobody waits here for what is found out meanwhile: it is said at once. */
    Talk after(Event event) {
        Journey next = journey.after(event);
        if (next.place() instanceof Place.HowSure(var outcome, Scrutiny.Awaited _)) {
            Scrutiny found = Scrutiny.of(next.set(), next.sheet(), outcome);
            return new Talk(next.after(new Event.ScrutinyFound(outcome, found)), languages, input, doors);
        }
        return new Talk(next, languages, input, doors);
    }

    /** The same in another of the languages; nobody moves. */
    Talk in(Words other) {
        List<Words> reordered = new ArrayList<>(languages);
        reordered.remove(other);
        reordered.addFirst(other);
        return new Talk(journey, reordered, input, doors);
    }

    /** The same in the language that comes next. */
    Talk inNextLanguage() {
        List<Words> turned = new ArrayList<>(languages);
        turned.addLast(turned.removeFirst());
        return new Talk(journey, turned, input, doors);
    }

    /** Whether both are at the same kind of place. */
    boolean isWhere(Talk other) {
        return journey.place().getClass() == other.journey.place().getClass();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.kiosk.Booth;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.kiosk.BoothPlace;
import nl.stelling.present.Aloud;
import nl.stelling.present.Appearance;
import nl.stelling.present.Desk;
import nl.stelling.present.Session;
import nl.stelling.present.Voice;
import nl.stelling.present.Wish;
import nl.stelling.screens.Shell;
import nl.stelling.voice.Speaker;

/**
 * Makes the wizard of a visitor, whose journey lives in the booth and nowhere else, and sees to it that nothing of it is
 * left outside.
 */
final class Visits {

    private final Session<Booth, BoothEvent> booth;
    private final ObjectProperty<Appearance> appearance;
    private final WordsCache words;
    private final ObjectProperty<Desk> desk;
    private final ObjectProperty<Voice> voice;
    private final Speaker speaker;
    private final Press press;
    private final Executor worker;

    Visits(Session<Booth, BoothEvent> booth, ObjectProperty<Appearance> appearance, WordsCache words,
            ObjectProperty<Desk> desk, ObjectProperty<Voice> voice, Speaker speaker, Press press, Executor worker) {
        this.booth = booth;
        this.appearance = appearance;
        this.words = words;
        this.desk = desk;
        this.voice = voice;
        this.speaker = speaker;
        this.press = press;
        this.worker = worker;
    }

    /** The wizard of the visitor who just began. */
    Shell begin(Journey start) {
        Session<Journey, Event> session = new Session<>(start, this::after);
        ObservableValue<Desk> offered = desk;
        Printing printing = new Printing(press, desk, worker, () -> words.in(appearance.get().language()),
                report -> session.say(new Event.Reported(report)));
        session.journey().addListener((_, before, now) -> {
            if (!before.place().equals(now.place())) {
                speaker.stop();
            }
            if (now.place() instanceof Place.Keep && !(before.place() instanceof Place.Keep)) {
                printing.look();
            }
        });
        Scrutinising.of(session, worker, Platform::runLater);
        return new Shell(session, appearance, words::in, wish -> grant(wish, session, printing), offered, voice);
    }

    /** The booth decides what comes next; when the visit is over nothing does. */
    private Journey after(Journey journey, Event event) {
        booth.say(new BoothEvent.Wizard(event));
        return switch (booth.journey().get().place()) {
            case BoothPlace.Visiting visit -> visit.journey();
            case BoothPlace.AskingStillThere(var visit, _) -> visit.journey();
            default -> journey;
        };
    }

    /** What is not here no visitor gets, whatever a screen may ask: no files, no clipboard, no other sets, no lesson. */
    private void grant(Wish wish, Session<Journey, Event> session, Printing printing) {
        switch (wish) {
            case Wish.PrintResult _ -> printing.print(session.journey().get());
            case Wish.ReadAloud _ when voice.get() != Voice.OFF ->
                speaker.read(Aloud.of(session.journey().get(), words.in(appearance.get().language())));
            case Wish.StopReading _ -> speaker.stop();
            default -> {
            }
        }
    }

    /** The visit is over: what may be left of it outside the booth is wiped. */
    void end() {
        speaker.stop();
        Clipboard.getSystemClipboard().clear();
    }
}

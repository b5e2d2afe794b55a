// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.List;
import java.util.Optional;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place;
import nl.stelling.present.Presenter;
import nl.stelling.present.View;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Understands what is typed at one moment of a talk. */
final class Commands {

    private final Talk talk;
    private final Replies replies;

    Commands(Talk talk) {
        this.talk = talk;
        this.replies = new Replies(talk);
    }

    /** What comes of a line. */
    Turn after(String line) {
        Typed typed = Typed.of(line);
        if (typed.isBlank()) {
            // To a person the shortest way to hear it again; in a file an empty line is only that
            return talk.input() == Terminal.Input.TYPED ? replies.again() : replies.say(List.of());
        }
        Optional<Turn> file = onFile(line);
        if (file.isPresent()) {
            return file.get();
        }
        for (Words spoken : talk.languages()) {
            // A shortcut may mean something else in each language, a word hardly ever
            if (spoken == talk.words() || !typed.isShortcut()) {
                Optional<Turn> turn = in(spoken, typed);
                if (turn.isPresent()) {
                    return turn.get();
                }
            }
        }
        return replies.language(typed).or(() -> nowhereBack(typed)).or(() -> early(line)).orElseGet(replies::unknown);
    }

    /** Going back where nothing lies behind is understood, and refused; in a file too it is no answer to begin with. */
    private Optional<Turn> nowhereBack(Typed typed) {
        boolean isBack = talk.languages().stream().anyMatch(each -> typed.isOneOf(Key.TYPED_BACK, each));
        return isBack && !talk.journey().canGoBack()
                ? Optional.of(replies.say(Key.TERMINAL_NO_BACK))
                : Optional.empty();
    }

    /** A command with the name of a file, which is taken as it was typed. */
    private Optional<Turn> onFile(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        Typed command = Typed.of(parts[0]);
        return parts.length < 2
                ? Optional.empty()
                : Verb.at(talk.journey().place()).stream().filter(Verb::takesFile)
                        .filter(verb -> talk.languages().stream().anyMatch(each -> command.isOneOf(verb.ways(), each)))
                        .findFirst().map(verb -> new Deeds(talk).ofFile(verb, parts[1].strip()));
    }

    private Optional<Turn> in(Words spoken, Typed typed) {
        View view = Presenter.view(talk.journey(), spoken);
        Picks picks = new Picks(typed, spoken);
        return picks.whole(view).map(replies::to).or(() -> command(spoken, typed)).or(() -> statement(typed))
                .or(() -> picks.begun(view).map(replies::to));
    }

    private Optional<Turn> command(Words spoken, Typed typed) {
        Deeds deeds = new Deeds(talk);
        return Verb.at(talk.journey().place()).stream()
                .flatMap(verb -> typed.after(verb.ways(), spoken)
                        .filter(more -> more.isBlank() || verb.takesMore()).map(more -> deeds.of(verb, more)).stream())
                .findFirst();
    }

    /** A number alone goes to that statement, where statements are listed. */
    private Optional<Turn> statement(Typed typed) {
        boolean listed = talk.journey().place() instanceof Place.Review
                || talk.journey().place() instanceof Place.Reasoning || talk.journey().place() instanceof Place.Table;
        return listed && typed.number().isPresent()
                ? Optional.of(new Deeds(talk).of(Verb.GO, typed))
                : Optional.empty();
    }

    /** An answer in a file before the first statement was said: it is for that statement. */
    private Optional<Turn> early(String line) {
        boolean before = talk.journey().place() instanceof Place.Start
                || talk.journey().place() instanceof Place.HowItWorks;
        if (talk.input() == Terminal.Input.TYPED || !before) {
            return Optional.empty();
        }
        Talk begun = talk.after(new Event.Begun()).after(new Event.Understood());
        Turn turn = new Commands(begun).after(line);
        return turn.talk().journey().equals(begun.journey())
                ? Optional.empty()
                : Optional.of(turn.begunWith(Spoken.of(begun)));
    }
}

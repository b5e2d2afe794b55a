// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.stelling.journey.Event;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ProgrammeView.Passage;
import nl.stelling.present.Search;
import nl.stelling.statements.Party;
import nl.stelling.statements.Programme;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What can be done with a programme's text: read it, search it, hear what else is on the topic. */
final class Texts {

    private final Talk talk;
    private final Words words;
    private final Replies replies;

    Texts(Talk talk) {
        this.talk = talk;
        this.words = talk.words();
        this.replies = new Replies(talk);
    }

    /** What comes of a command on a text. */
    Turn of(Verb verb, Typed more) {
        if (verb == Verb.READ) {
            return programme(more).map(programme -> replies.to(new Event.ProgrammeOpened(programme.id())))
                    .orElseGet(() -> replies.say(Key.TERMINAL_READ_WHAT, words.list(parties())));
        }
        return talk.view() instanceof ProgrammeView view
                ? switch (verb) {
                    case WHOLE -> replies.say(ProgrammeLines.whole(view, words));
                    case PASSAGES -> replies.say(passages(view));
                    case SEARCH -> replies.say(found(view, more));
                    default -> replies.unknown();
                }
                : replies.unknown();
    }

    private List<String> parties() {
        return talk.journey().set().parties().stream().map(party -> words.of(party.name())).toList();
    }

    /** The programme of the party of this number or name, or that begins so; where the set has one alone, that. */
    private Optional<Programme> programme(Typed which) {
        StatementSet set = talk.journey().set();
        List<Party> parties = set.parties();
        int number = which.number().orElse(0);
        List<Party> named = number >= 1 && number <= parties.size()
                ? List.of(parties.get(number - 1))
                : parties.stream().filter(party -> which.begins(words.of(party.name()))).toList();
        return named.size() == 1
                ? set.programmesOf(named.getFirst().id()).stream().findFirst()
                : Optional.empty();
    }

    private List<String> passages(ProgrammeView view) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < view.passages().size(); i++) {
            Passage passage = view.passages().get(i);
            if (i == 0 || passage.isProof() != view.passages().get(i - 1).isProof()) {
                lines.add(passage.isProof() ? words.of(Key.PROGRAMME_PASSAGES) : view.topic());
            }
            lines.add(words.of(Key.TERMINAL_TOPIC_MORE, i + 1, passage.name()));
        }
        return lines;
    }

    private List<String> found(ProgrammeView view, Typed wanted) {
        if (wanted.isBlank()) {
            return List.of(words.of(Key.TERMINAL_SEARCH_WHAT));
        }
        Search search = Search.in(view.paragraphs(), wanted.text());
        if (search.matches().isEmpty()) {
            return List.of(words.of(Key.TERMINAL_FOUND_NOTHING));
        }
        List<String> lines = new ArrayList<>(List.of(words.of(Key.TERMINAL_FOUND, search.matches().size())));
        new TreeSet<>(search.matches().stream().map(Search.Match::paragraph).toList()).forEach(
                paragraph -> lines.add(PositionLines.text(view.paragraphs().get(paragraph).runs(), words)));
        return lines;
    }
}

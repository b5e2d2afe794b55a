// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;
import nl.stelling.present.Piece;
import nl.stelling.present.StatementView;
import nl.stelling.statements.Id;
import nl.stelling.statements.Term;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The terms that stand in a statement and in what it means, each once, as they stand there. */
final class Terms {

    private final Talk talk;
    private final SequencedMap<Id<Term>, String> here = new LinkedHashMap<>();

    Terms(Talk talk) {
        this.talk = talk;
        if (talk.after(new Event.PanelChosen(Panel.MEANING)).view() instanceof StatementView view) {
            Stream.concat(view.pieces().stream(),
                    view.meaning().notes().stream().flatMap(note -> note.pieces().stream())).forEach(piece -> {
                        if (piece instanceof Piece.Explained(var text, var term)) {
                            here.putIfAbsent(term, text);
                        }
                    });
        }
    }

    /** The list, numbered, with what each means left to be asked for. */
    List<String> lines() {
        Words words = talk.words();
        if (here.isEmpty()) {
            return List.of(words.of(Key.TERMINAL_NO_TERMS));
        }
        List<String> lines = new ArrayList<>();
        here.values().forEach(text -> lines.add(words.of(Key.TERMINAL_TERM, lines.size() + 1, text)));
        lines.add(words.of(Key.TERMINAL_HINT_TERMS, Typed.ways(Key.TYPED_TERMS, words).get(1)));
        return lines;
    }

    /** What leads to the explanation of a term: by its number here, or by a form of any term of the set. */
    Optional<Event> find(Typed typed) {
        int number = typed.number().orElse(0);
        Optional<Id<Term>> byNumber = here.keySet().stream().skip(Math.max(0, number - 1L)).findFirst()
                .filter(_ -> number > 0);
        return byNumber.or(() -> talk.journey().set().glossary().stream().filter(term -> isForm(term, typed))
                .map(Term::id).findFirst()).map(id -> new Event.PanelChosen(new Panel.Explaining(id)));
    }

    private boolean isForm(Term term, Typed typed) {
        Words words = talk.words();
        return typed.is(words.of(term.term())) || term.formsIn(words.language()).stream().anyMatch(typed::is);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.stelling.present.Mark;
import nl.stelling.present.Piece;
import nl.stelling.present.Pieces;
import nl.stelling.present.PositionView;
import nl.stelling.present.StatementView;
import nl.stelling.present.StatementView.MeaningNote;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A statement as lines. */
final class StatementLines {

    private StatementLines() {}

    /** The statement, what the voter did with it, and what is open below it. */
    static List<String> of(StatementView view, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Key.TERMINAL_COUNTER, view.counter(), view.total(), view.theme()));
        lines.add(view.text());
        List<String> terms = view.pieces().stream().filter(Piece.Explained.class::isInstance).map(Piece::text)
                .distinct().toList();
        if (!terms.isEmpty()) {
            lines.add(words.of(Key.TERMINAL_TERMS_HERE, words.list(terms)));
        }
        choices(view).filter(StatementView.Option::isChosen).forEach(option -> lines.add(answer(option, words)));
        view.weights().stream().filter(weight -> weight.isChosen() && !weight.isUsual())
                .forEach(weight -> lines.add(weight(weight, words)));
        lines.addAll(panel(view, words));
        return lines;
    }

    /** What is open below it alone. */
    static List<String> panel(StatementView view, Words words) {
        List<String> lines = new ArrayList<>();
        StatementView.Meaning meaning = view.meaning();
        if (!meaning.term().isEmpty()) {
            lines.add(words.of(Key.TERMINAL_TERM_EXPLAINED, meaning.term(), meaning.explanation()));
            return lines;
        }
        for (MeaningNote note : meaning.notes()) {
            lines.add(words.of(Key.TERMINAL_NOTE, note.heading(), Pieces.text(note.pieces())));
        }
        int quotes = 0;
        for (PositionView position : view.positions()) {
            lines.add(words.of(Key.TERMINAL_PARTY, position.party(), position.place()));
            lines.addAll(PositionLines.of(position, quotes, words));
            quotes += position.quotes().size();
        }
        return lines;
    }

    /** The answers in their order, skipping among them: each as near to the hand as the next. */
    static Stream<StatementView.Option> choices(StatementView view) {
        return Stream.concat(view.options().stream(), Stream.of(view.skip()));
    }

    /** What the voter answered; of skipping the view has the word for doing it, not for having done so. */
    static String answer(StatementView.Option option, Words words) {
        return words.of(Key.TERMINAL_YOUR_ANSWER,
                option.mark() == Mark.SKIPPED ? words.of(Key.ANSWER_SKIPPED) : option.word());
    }

    static String weight(StatementView.Weighing weight, Words words) {
        return words.of(Key.TERMINAL_YOUR_WEIGHT, weight.name());
    }
}

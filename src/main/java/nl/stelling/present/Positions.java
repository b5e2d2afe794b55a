// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.statements.Basis;
import nl.stelling.statements.Firmness;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Programme;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What programmes say, as text. */
final class Positions {

    private Positions() {}

    static PositionView view(StatementSet set, Statement statement, Party party, Words words) {
        Position position = statement.position(party.id());
        return switch (position) {
            case Position.Held held -> new PositionView(words.of(party.name()), place(set, party, words),
                    Mark.of(position), Stances.word(position, words), nuance(held, words), words.of(held.reasoning()),
                    held.inference().isEmpty() ? "" : words.of(Key.POSITION_INFERENCE, words.of(held.inference())),
                    quotes(set, statement, party, held, words));
            case Position.Silent silent -> new PositionView(words.of(party.name()), place(set, party, words),
                    Mark.SILENT, Stances.word(position, words), "",
                    words.of(silent.reasoning()), "", List.of());
        };
    }

    /** Town and date: "Amsterdam, datum onbekend". */
    static String place(StatementSet set, Party party, Words words) {
        String dates = words.list(set.programmes().stream().filter(each -> each.party().equals(party.id()))
                .map(each -> date(each, words)).distinct().toList());
        return words.of(Key.PARTY_PLACE, words.of(party.place()), dates);
    }

    static String date(Programme programme, Words words) {
        return programme.isDated() ? programme.date() : words.of(Key.DATE_UNKNOWN);
    }

    private static String nuance(Position.Held held, Words words) {
        List<String> parts = new ArrayList<>();
        if (held.firmness() == Firmness.PARTIAL) {
            parts.add(words.of(Key.POSITION_PARTIAL));
        }
        if (held.basis() == Basis.INFERRED) {
            parts.add(words.of(Key.POSITION_INFERRED));
        }
        return String.join(" ", parts);
    }

    private static List<QuoteView> quotes(StatementSet set, Statement statement, Party party, Position.Held held,
            Words words) {
        List<QuoteView> quotes = new ArrayList<>();
        for (Quote quote : held.quotes()) {
            Programme programme = set.programme(quote.programme());
            quotes.add(new QuoteView(Runs.plain(programme, quote.start(), quote.end(), words),
                    new Event.PassageOpened(statement.id(), party.id(), quotes.size()),
                    words.of(Key.QUOTE_OPEN_NAME, words.of(party.name()), quote.text())));
        }
        return quotes;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.statements.Party;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Which texts a set compares. */
final class Sources {

    private Sources() {}

    /** To each programme of a party, to be read for itself. */
    static List<Way> ways(StatementSet set, Party party, Key name, Words words) {
        return set.programmesOf(party.id()).stream().map(programme -> new Way("read-" + programme.id(),
                words.of(name, words.of(party.name()), words.of(party.place())),
                new Event.ProgrammeOpened(programme.id()))).toList();
    }

    /** "BIJ1 Amsterdam, Hoofdstuk Veiligheid, datum onbekend en ..." */
    static String sentence(StatementSet set, Words words) {
        return words.of(Key.NOTE_SOURCES, words.list(set.programmes().stream().map(programme -> {
            var party = set.party(programme.party());
            return words.of(Key.SOURCE, words.of(party.name()), words.of(party.place()),
                    words.of(programme.title()), Positions.date(programme, words));
        }).toList()));
    }
}

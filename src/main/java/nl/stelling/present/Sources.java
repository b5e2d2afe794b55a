// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Which texts a set compares. */
final class Sources {

    private Sources() {}

    /** "BIJ1 Amsterdam, Hoofdstuk Veiligheid, datum onbekend en ..." */
    static String sentence(StatementSet set, Words words) {
        return words.of(Key.NOTE_SOURCES, words.list(set.programmes().stream().map(programme -> {
            var party = set.party(programme.party());
            return words.of(Key.SOURCE, words.of(party.name()), words.of(party.place()),
                    words.of(programme.title()), Positions.date(programme, words));
        }).toList()));
    }
}

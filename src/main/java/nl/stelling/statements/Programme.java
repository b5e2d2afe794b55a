// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.List;

/**
 * A party's programme, or a chapter of it, as it was received.
 *
 * @param title what part of which text this is
 * @param date as the text carries it, or empty: unknown
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param text the whole text, unchanged
 * @param damage places where the text is damaged, in reading order
 */
public record Programme(Id<Programme> id, Id<Party> party, Text title, String date, String sha256, String text,
        List<Damage> damage) {

    /** @throws IllegalArgumentException if a damaged place lies outside the text */
    public Programme {
        damage = List.copyOf(damage);
        for (Damage place : damage) {
            if (place.end() > text.length()) {
                throw new IllegalArgumentException(id + ": damage after the end of the text: " + place);
            }
        }
    }

    /** Whether the text says of when it is. */
    public boolean isDated() {
        return !date.isEmpty();
    }
}

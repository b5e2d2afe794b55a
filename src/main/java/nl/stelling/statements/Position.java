// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.List;

/** What a party's programme says of a statement. Silence is a state of its own: never neutral, never zero. */
public sealed interface Position {

    /**
     * The programme takes a stance.
     *
     * @param quotes the words that prove it, at least one
     * @param reasoning one sentence that says why, in plain words
     * @param inference how it follows from the programme; empty unless the basis is inferred
     */
    record Held(Stance stance, Firmness firmness, Basis basis, List<Quote> quotes, Text reasoning,
            Text inference) implements Position {

        /** @throws IllegalArgumentException if no quote proves it */
        public Held {
            quotes = List.copyOf(quotes);
            if (quotes.isEmpty()) {
                throw new IllegalArgumentException("a position without a quote");
            }
        }
    }

    /**
     * The programme says nothing of it.
     *
     * @param reasoning what it says that comes near, or empty
     */
    record Silent(Text reasoning) implements Position {}
}

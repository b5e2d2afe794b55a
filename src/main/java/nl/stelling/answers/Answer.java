// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import nl.stelling.statements.Stance;

/** What a voter did with a statement. */
public sealed interface Answer {

    /** Took a stance; neither one nor the other is a stance too. */
    record Given(Stance stance) implements Answer {}

    /** Chose not to answer: the statement counts for nobody. */
    record Skipped() implements Answer {}

    /** Did nothing with it yet: it counts for nobody either, but is still asked. */
    record Open() implements Answer {}

    Answer SKIPPED = new Skipped();
    Answer OPEN = new Open();
}

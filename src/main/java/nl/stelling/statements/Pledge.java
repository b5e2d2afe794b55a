// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.List;

/**
 * One thing that a programme says it wants or holds, and what became of it in the set: either statements are about it,
 * or there is a reason why none is.
 *
 * @param name a short name for lists; empty where the set gives none
 * @param heading under which the programme says it, or empty
 * @param topic the theme it belongs to
 * @param bullet in which bullet of the programme it stands, counted from 1; 0 in running text
 * @param statements that are about it; empty when none is
 * @param reason why no statement is about it; empty when one is
 */
public record Pledge(Id<Pledge> id, Text name, String heading, Quote quote, Kind kind, Id<Theme> topic, int bullet,
        List<Id<Statement>> statements, Text reason) {

    /** What sort of thing a programme says. */
    public enum Kind {
        /** What is to be done. */
        MEASURE,
        /** What the party holds, without saying what is to be done. */
        PRINCIPLE,
        /** How things are. */
        DESCRIPTION
    }

    /** @throws IllegalArgumentException if it has both statements and a reason, or neither, or a bullet below 0 */
    public Pledge {
        statements = List.copyOf(statements);
        if (statements.isEmpty() == reason.isEmpty() || bullet < 0) {
            throw new IllegalArgumentException(id + ": statements, or a reason why none: " + statements + reason);
        }
    }

    /** Whether a statement is about it. */
    public boolean isUsed() {
        return !statements.isEmpty();
    }
}

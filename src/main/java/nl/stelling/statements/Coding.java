// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.List;
import java.util.Map;

/**
 * How positions came about: independent passes over the programmes, kept as they were, and what was decided where they
 * differ.
 */
public record Coding(Text description, List<Pass> passes, List<Settlement> settled) {

    /** A set that does not say how its positions were coded. */
    public static final Coding UNKNOWN = new Coding(Text.NONE, List.of(), List.of());

    /**
     * One pass over all statements.
     *
     * @param positions for each statement and party the stance that was found; a party missing there was found silent
     */
    public record Pass(Id<Pass> id, String date, Text description,
            Map<Id<Statement>, Map<Id<Party>, Stance>> positions) {

        public Pass {
            positions = Map.copyOf(positions);
        }
    }

    /** A difference between passes, and why it was decided as it stands in the set now. */
    public record Settlement(Id<Statement> statement, Id<Party> party, Text reason) {}

    public Coding {
        passes = List.copyOf(passes);
        settled = List.copyOf(settled);
    }
}

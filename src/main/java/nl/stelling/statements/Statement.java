// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.List;
import java.util.Map;

/**
 * One statement to agree or disagree with, and what each programme says of it.
 *
 * @param title a short name for lists
 * @param meaning what it means, steering nobody
 * @param now how it is today; empty where that cannot be known
 * @param question for a discussion in class, or empty
 * @param positions of every party of the set
 */
public record Statement(Id<Statement> id, Id<Theme> theme, Text title, Text text, Text meaning, Text now,
        Text argumentFor, Text argumentAgainst, Text question, List<Placement> placements,
        Map<Id<Party>, Position> positions) {

    public Statement {
        placements = List.copyOf(placements);
        positions = Map.copyOf(positions);
    }

    /**
     * What this party's programme says.
     *
     * @throws IllegalArgumentException if the party is not one of the set's
     */
    public Position position(Id<Party> party) {
        Position position = positions.get(party);
        if (position == null) {
            throw new IllegalArgumentException(id + " knows no party " + party);
        }
        return position;
    }

    /** Whether every party of the set takes a stance: only then may all of them be compared on it. */
    public boolean isCommon() {
        return positions.values().stream().allMatch(Position.Held.class::isInstance);
    }

    /** Whether at least two programmes take different stances; silence is no stance. */
    public boolean isDivided() {
        return positions.values().stream().filter(Position.Held.class::isInstance).map(Position.Held.class::cast)
                .map(Position.Held::stance).distinct().limit(2).count() > 1;
    }
}

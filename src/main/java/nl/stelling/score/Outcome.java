// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.List;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;

/**
 * What a sheet says of every party.
 *
 * @param standings closest first; in the set's own order where too little is common to order by
 */
public record Outcome(Method method, Silence silence, List<Standing> standings) {

    public Outcome {
        standings = List.copyOf(standings);
    }

    /** Whether enough common statements were answered to put the parties in an order. */
    public boolean isOrdered() {
        return standings.stream().allMatch(standing -> standing.rank() > 0);
    }

    /** Whether any two that follow each other are nearly equal, so that which of them is closer is not known. */
    public boolean hasNearlyEqual() {
        return standings.stream().anyMatch(standing -> standing.toAbove() == Standing.Comparison.NEARLY_EQUAL);
    }

    /** The parties that stand first, more than one when they share that place; none where nothing can be ordered. */
    public List<Party> first() {
        return standings.stream().filter(standing -> standing.rank() == 1).map(each -> each.match().party()).toList();
    }

    /**
     * The match of one party.
     *
     * @throws IllegalArgumentException if it is not among them
     */
    public Match match(Id<Party> party) {
        return standings.stream().map(Standing::match).filter(match -> match.party().id().equals(party)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome for " + party));
    }
}

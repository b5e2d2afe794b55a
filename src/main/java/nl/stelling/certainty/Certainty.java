// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import java.util.List;
import nl.stelling.statements.Party;

/**
 * How the scores of an outcome lie when the statements are drawn anew, over and over.
 *
 * @param draws how often
 * @param bands of every party, in the order of the outcome
 * @param pairs every party but the last with the one that stands next below it, in the order of the outcome
 */
public record Certainty(int draws, List<Band> bands, List<Pair> pairs) {

    /**
     * Where one party's score lies.
     *
     * @param low the percentage that no more than one draw in forty stays below
     * @param high the percentage that no more than one draw in forty goes above: 19 draws in 20 lie between the two
     * @param first in how many draws no other party is closer
     * @param alone in how many of those it shares the first place with nobody
     */
    public record Band(Party party, int low, int high, int first, int alone) {}

    /**
     * Two neighbours in the outcome.
     *
     * @param upper the one that stands above the other, or first where both share a rank
     * @param above in how many draws the upper one is closer
     * @param equal in how many draws they are equally close; in all that are left the lower one is closer
     */
    public record Pair(Party upper, Party lower, int above, int equal) {}

    public Certainty {
        bands = List.copyOf(bands);
        pairs = List.copyOf(pairs);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.score.Standing;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.StatementSet;

/**
 * How the ranking fares under another method.
 *
 * @param outcome by that method
 * @param isFirstTheSame whether the same party stands first, or the same ones do
 * @param swapped pairs of parties of which the other stands higher now; a tie on either side swaps nothing
 */
public record Alternative(Outcome outcome, boolean isFirstTheSame, int swapped) {

    /** What becomes of an outcome under each other method, in the order of {@link Method}. */
    public static List<Alternative> of(StatementSet set, AnswerSheet sheet, Outcome outcome) {
        return Arrays.stream(Method.values()).filter(method -> method != outcome.method())
                .map(method -> of(outcome, Scoring.score(set, sheet, method, outcome.silence()))).toList();
    }

    private static Alternative of(Outcome usual, Outcome other) {
        return new Alternative(other, new HashSet<>(usual.first()).equals(new HashSet<>(other.first())),
                swapped(usual, other));
    }

    private static int swapped(Outcome usual, Outcome other) {
        Map<Id<Party>, Integer> ranks = new HashMap<>();
        other.standings().forEach(standing -> ranks.put(standing.match().party().id(), standing.rank()));
        List<Standing> standings = usual.standings();
        int swapped = 0;
        for (int above = 0; above < standings.size(); above++) {
            for (int below = above + 1; below < standings.size(); below++) {
                Standing higher = standings.get(above);
                Standing lower = standings.get(below);
                swapped += higher.rank() < lower.rank()
                        && ranks.getOrDefault(higher.match().party().id(), 0) > ranks
                                .getOrDefault(lower.match().party().id(), 0) ? 1 : 0;
            }
        }
        return swapped;
    }
}

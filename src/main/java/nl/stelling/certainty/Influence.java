// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import nl.stelling.score.Contribution;
import nl.stelling.score.Outcome;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.Statement;

/**
 * What one statement does to who stands first.
 *
 * @param lead the points by which it puts the first party before the next; below zero when it holds it back
 * @param firstWithout who would stand first without it, more than one when they share that place
 * @param isDecisive whether those are others than stand first with it
 */
public record Influence(Statement statement, long lead, List<Party> firstWithout, boolean isDecisive) {

    public Influence {
        firstWithout = List.copyOf(firstWithout);
    }

    /**
     * The influence of every common statement that counts, the one that made the difference first: which puts the first
     * party furthest before the next one that stands lower. Nothing where nobody stands lower, or nothing is in order.
     */
    public static List<Influence> of(Outcome outcome) {
        List<Standing> standings = outcome.standings();
        List<Score> scores = standings.stream().map(standing -> standing.match().common()).toList();
        int next = 0;
        while (next < standings.size() && standings.get(next).rank() <= 1) {
            next++;
        }
        List<Influence> all = new ArrayList<>();
        if (outcome.isOrdered() && next < standings.size()) {
            for (int i = 0; i < scores.getFirst().contributions().size(); i++) {
                if (scores.getFirst().contributions().get(i).isCounted()) {
                    all.add(of(outcome, scores, next, i));
                }
            }
        }
        // A stable sort: of two that do as much, the one that is asked first
        all.sort(Comparator.comparingLong(Influence::lead).reversed());
        return all;
    }

    private static Influence of(Outcome outcome, List<Score> scores, int next, int statement) {
        Contribution ahead = scores.getFirst().contributions().get(statement);
        List<Party> without = firstWithout(outcome, scores, statement);
        return new Influence(ahead.statement(),
                ahead.earned() - scores.get(next).contributions().get(statement).earned(), without,
                !new HashSet<>(without).equals(new HashSet<>(outcome.first())));
    }

    /** All common scores have the same possible, so that their points alone can be compared. */
    private static List<Party> firstWithout(Outcome outcome, List<Score> scores, int statement) {
        List<Long> left = scores.stream().map(score -> score.earned() - score.contributions().get(statement).earned())
                .toList();
        long most = left.stream().mapToLong(Long::longValue).max().orElse(0);
        List<Party> first = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) == most) {
                first.add(outcome.standings().get(i).match().party());
            }
        }
        return first;
    }
}

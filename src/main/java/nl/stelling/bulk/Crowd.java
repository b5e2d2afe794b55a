// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.stelling.score.Method;
import nl.stelling.score.Scope;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * What was counted of some voters, by city block over the common statements.
 *
 * @param first by party
 * @param alone by party
 * @param changed by statement: with how many voters others stand first when it is left out
 */
record Crowd(List<Long> first, List<Long> alone, long tied, List<Long> changed) {

    Crowd {
        first = List.copyOf(first);
        alone = List.copyOf(alone);
        changed = List.copyOf(changed);
    }

    static Crowd none(StatementSet set) {
        List<Long> parties = Collections.nCopies(set.parties().size(), 0L);
        return new Crowd(parties, parties, 0, Collections.nCopies(set.statements().size(), 0L));
    }

    static Crowd of(StatementSet set, Ballots ballots) {
        int parties = set.parties().size();
        BulkScorer scorer = new BulkScorer(set, Method.CITY_BLOCK, Scope.COMMON);
        Points points = scorer.points(ballots.size());
        scorer.score(ballots, points);
        Firsts firsts = new Firsts(parties);
        firsts.add(points);
        return new Crowd(IntStream.range(0, parties).mapToObj(firsts::first).toList(),
                IntStream.range(0, parties).mapToObj(firsts::alone).toList(), firsts.tied(),
                changed(set, ballots, points));
    }

    private static List<Long> changed(StatementSet set, Ballots ballots, Points points) {
        int[] least = Firsts.least(points);
        int[] steps = new int[ballots.size()];
        List<Long> changed = new ArrayList<>();
        boolean isAlone = set.commonCount() == 1;
        for (int i = 0; i < set.statements().size(); i++) {
            Statement statement = set.statements().get(i);
            if (statement.isCommon()) {
                ballots.steps(i, steps);
                // Without its only common statement a set puts nobody first: that changes it for every voter
                changed.add(isAlone ? ballots.size() : changed(points, least, steps, parties(set, statement)));
            } else {
                changed.add(0L);
            }
        }
        return changed;
    }

    /** How many steps above the lowest each party stands. */
    private static int[] parties(StatementSet set, Statement statement) {
        return set.parties().stream().mapToInt(party -> switch (statement.position(party.id())) {
            case Position.Held held -> held.stance().value() + set.scale().max();
            case Position.Silent _ -> 0;
        }).toArray();
    }

    private static long changed(Points points, int[] least, int[] steps, int[] parties) {
        int[] without = new int[least.length];
        Arrays.fill(without, Integer.MAX_VALUE);
        for (int party = 0; party < parties.length; party++) {
            int[] lost = points.lost(party);
            int held = parties[party];
            for (int voter = 0; voter < without.length; voter++) {
                without[voter] = Math.min(without[voter], lost[voter] - Math.abs(steps[voter] - held));
            }
        }
        int[] others = new int[least.length];
        for (int party = 0; party < parties.length; party++) {
            int[] lost = points.lost(party);
            int held = parties[party];
            for (int voter = 0; voter < others.length; voter++) {
                int left = lost[voter] - Math.abs(steps[voter] - held);
                others[voter] |= Kernel.same(lost[voter], least[voter]) ^ Kernel.same(left, without[voter]);
            }
        }
        return Arrays.stream(others).asLongStream().sum();
    }

    Crowd plus(Crowd other) {
        return new Crowd(sum(first, other.first), sum(alone, other.alone), tied + other.tied,
                sum(changed, other.changed));
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) + other.get(i)).toList();
    }
}

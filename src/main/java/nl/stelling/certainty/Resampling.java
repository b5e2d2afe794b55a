// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.stelling.certainty.Certainty.Band;
import nl.stelling.certainty.Certainty.Pair;
import nl.stelling.score.Contribution;
import nl.stelling.score.Fraction;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Standing;

/**
 * The bootstrap (Efron, 1979) over statements: from the n common statements that count, n are drawn with replacement, and
 * all parties are scored on those. What differs between the draws is what hangs on the choice of statements. All parties
 * are scored on the same draw, so that they are compared with each other and not with luck.
 */
public final class Resampling {

    /** How many draws a result is shown with. */
    public static final int DRAWS = 10_000;

    /** The seed that a result is shown with: the same sheet always shows the same bands. */
    public static final long SEED = 20_261_122;

    /** One draw in so many may lie below a band, and as many above. */
    private static final int TAIL = 40;

    private static final int PERCENTS = 101;

    private final Method method;
    private final List<Standing> standings;
    private final long[][] earned;
    private final long[] possible;
    private final int[][] percents;
    private final int[] first;
    private final int[] alone;
    /** Of each party and the next: how often the former is closer, and how often neither. */
    private final int[] above;
    private final int[] equal;

    private Resampling(Outcome outcome) {
        method = outcome.method();
        standings = outcome.standings();
        List<Contribution> all = standings.getFirst().match().common().contributions();
        List<Integer> counted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isCounted()) {
                counted.add(i);
            }
        }
        earned = new long[counted.size()][standings.size()];
        possible = new long[counted.size()];
        for (int i = 0; i < counted.size(); i++) {
            possible[i] = all.get(counted.get(i)).possible();
            for (int party = 0; party < standings.size(); party++) {
                earned[i][party] = standings.get(party).match().common().contributions().get(counted.get(i)).earned();
            }
        }
        percents = new int[standings.size()][PERCENTS];
        first = new int[standings.size()];
        alone = new int[standings.size()];
        above = new int[standings.size() - 1];
        equal = new int[standings.size() - 1];
    }

    /** The bands of an outcome, from this many draws; nothing where too little is common to put parties in order. */
    public static Optional<Certainty> of(Outcome outcome, int draws, long seed) {
        return outcome.isOrdered() ? Optional.of(new Resampling(outcome).drawn(draws, seed)) : Optional.empty();
    }

    private Certainty drawn(int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] sums = new long[standings.size()];
        for (int draw = 0; draw < draws; draw++) {
            note(sums, draw(sums, random));
            compare(sums);
        }
        return new Certainty(draws, bands(draws), pairs());
    }

    private List<Band> bands(int draws) {
        List<Band> bands = new ArrayList<>();
        for (int party = 0; party < standings.size(); party++) {
            bands.add(new Band(standings.get(party).match().party(), low(percents[party], draws),
                    high(percents[party], draws), first[party], alone[party]));
        }
        return bands;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int upper = 0; upper < above.length; upper++) {
            pairs.add(new Pair(standings.get(upper).match().party(), standings.get(upper + 1).match().party(),
                    above[upper], equal[upper]));
        }
        return pairs;
    }

    /** Draws as many statements as there are, and sums what each party earns on them; returns what was possible. */
    private long draw(long[] sums, SplittableRandom random) {
        Arrays.fill(sums, 0);
        long total = 0;
        for (int i = 0; i < possible.length; i++) {
            int drawn = random.nextInt(possible.length);
            long[] row = earned[drawn];
            total += possible[drawn];
            for (int party = 0; party < sums.length; party++) {
                sums[party] += row[party];
            }
        }
        return total;
    }

    private void note(long[] sums, long total) {
        long most = 0;
        for (long sum : sums) {
            most = Math.max(most, sum);
        }
        int sharing = 0;
        int last = 0;
        for (int party = 0; party < sums.length; party++) {
            percents[party][method.percent(new Fraction(sums[party], total))]++;
            if (sums[party] == most) {
                first[party]++;
                sharing++;
                last = party;
            }
        }
        alone[last] += sharing == 1 ? 1 : 0;
    }

    /** On one draw the same can be earned by all, so that points alone say who is closer. */
    private void compare(long[] sums) {
        for (int upper = 0; upper < above.length; upper++) {
            above[upper] += sums[upper] > sums[upper + 1] ? 1 : 0;
            equal[upper] += sums[upper] == sums[upper + 1] ? 1 : 0;
        }
    }

    private static int low(int[] percents, int draws) {
        int percent = 0;
        int below = percents[0];
        while (below * (long) TAIL <= draws) {
            percent++;
            below += percents[percent];
        }
        return percent;
    }

    private static int high(int[] percents, int draws) {
        int percent = PERCENTS - 1;
        int above = percents[percent];
        while (above * (long) TAIL <= draws) {
            percent--;
            above += percents[percent];
        }
        return percent;
    }
}

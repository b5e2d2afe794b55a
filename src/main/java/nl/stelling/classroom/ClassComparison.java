// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stelling.score.Fraction;
import nl.stelling.statements.Stance;

/**
 * Two classes on the statements that both have in their lesson.
 *
 * @param pairs in the order of the first class
 */
public record ClassComparison(List<Pair> pairs) {

    /** One statement in both classes. */
    public record Pair(int number, Round ours, Round theirs) {

        /** Whether what both counted may be shown. */
        public boolean isShown() {
            return ours.outcome().isPresent() && theirs.outcome().isPresent();
        }

        /**
         * How many of a hundred would have to choose otherwise for both classes to have chosen alike: half the sum of
         * the differences of the shares, which is the total variation distance. Exact.
         *
         * @throws IllegalArgumentException if a class counted nobody
         */
        public Fraction apart() {
            long ourVoters = ours.tally().voters();
            long theirVoters = theirs.tally().voters();
            long sum = 0;
            for (Stance stance : Stance.values()) {
                sum += Math.abs(ours.tally().of(stance) * theirVoters - theirs.tally().of(stance) * ourVoters);
            }
            return new Fraction(sum, 2 * ourVoters * theirVoters);
        }
    }

    public ClassComparison {
        pairs = List.copyOf(pairs);
    }

    /** Compares a lesson with that of another class. */
    public static ClassComparison of(Rounds ours, Rounds theirs) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            Round mine = ours.get(i);
            int number = i + 1;
            theirs.all().stream().filter(round -> round.subject().equals(mine.subject())).findFirst()
                    .ifPresent(round -> pairs.add(new Pair(number, mine, round)));
        }
        return new ClassComparison(pairs);
    }

    /** The statement on which the classes differ most; of equals the first, none where nothing differs. */
    public Optional<Pair> furthest() {
        Optional<Pair> first = pairs.stream().filter(Pair::isShown)
                .max(Comparator.comparing(Pair::apart).thenComparing(Pair::number, Comparator.reverseOrder()));
        return first.filter(pair -> pair.apart().numerator() > 0);
    }
}

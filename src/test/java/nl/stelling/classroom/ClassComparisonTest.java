// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stelling.score.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassComparisonTest {

    /** Ours and theirs, and by hand how many of a hundred differ. */
    @ParameterizedTest
    @CsvSource({"10/0/10, 5/0/5, 0", "10/0/0, 0/0/10, 100", "10/5/5, 5/5/10, 25", "14/4/9, 20/2/5, 22"})
    void classesOfAnySizeCompareByShares(String ours, String theirs, int percent) {
        ClassComparison comparison = ClassComparison.of(rounds(ours), rounds(theirs));
        Fraction apart = comparison.pairs().getFirst().apart();
        assertEquals(percent, apart.percent());
        assertEquals(percent > 0, comparison.furthest().isPresent());
    }

    @Test
    void onlyWhatBothHaveIsComparedAndOnlyWhatBothMayShowIsJudged() {
        Rounds ours = rounds("10/0/10", "3/0/1", "9/0/0", "0/0/20");
        Rounds theirs = rounds("10/0/10", "0/0/20", "0/0/9");
        ClassComparison comparison = ClassComparison.of(ours, theirs);
        assertEquals(List.of(1, 2, 3), comparison.pairs().stream().map(ClassComparison.Pair::number).toList());
        assertEquals(List.of(true, false, true),
                comparison.pairs().stream().map(ClassComparison.Pair::isShown).toList());
        assertEquals(Optional.of(3), comparison.furthest().map(ClassComparison.Pair::number));
    }

    private static Rounds rounds(String... tallies) {
        return new Rounds(IntStream.range(0, tallies.length).mapToObj(i -> {
            List<Integer> hands = List.of(tallies[i].split("/")).stream().map(Integer::valueOf).toList();
            return new Round(new Subject.Own("Stelling " + i),
                    TallyTest.tally(hands.get(0), hands.get(1), hands.get(2)), true);
        }).toList(), 0);
    }
}

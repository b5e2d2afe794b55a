// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import static nl.stelling.statements.Stance.AGREE;
import static nl.stelling.statements.Stance.DISAGREE;
import static nl.stelling.statements.Stance.NEITHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.stelling.score.Fraction;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final long SEED = 20261124;

    @ParameterizedTest
    @CsvSource(textBlock = """
            agree, neither, disagree, voters, enough
            0,     0,       0,        0,      false
            2,     1,       1,        4,      false
            2,     2,       1,        5,      true
            5,     0,       0,        5,      true
            12,    4,       9,        25,     true
            """, useHeadersInDisplayName = true)
    void countsVotersAndKnowsAGroup(int agree, int neither, int disagree, int voters, boolean enough) {
        Tally tally = tally(agree, neither, disagree);
        assertEquals(voters, tally.voters());
        assertEquals(enough, tally.isEnough());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            agree, neither, disagree, most
            0,     0,       0,
            1,     0,       0,        AGREE
            9,     4,       9,
            9,     10,      9,        NEITHER
            3,     3,       3,
            3,     2,       4,        DISAGREE
            """, useHeadersInDisplayName = true)
    void theMostIsOneStanceOrNone(int agree, int neither, int disagree, Stance most) {
        assertEquals(Optional.ofNullable(most), tally(agree, neither, disagree).most());
    }

    /** Reckoned by hand: the distances of all pairs, over the number of pairs times the span. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            agree, neither, disagree, apart, of
            5,     0,       0,        0,     20
            0,     7,       0,        0,     42
            1,     0,       1,        2,     2
            1,     1,       0,        1,     2
            2,     0,       2,        8,     12
            2,     2,       2,        16,    30
            10,    0,       10,       200,   380
            """, useHeadersInDisplayName = true)
    void voters(int agree, int neither, int disagree, long apart, long of) {
        assertEquals(new Fraction(apart, of), tally(agree, neither, disagree).apart(Scale.THREE_POINT));
    }

    @Test
    void distanceIsThatOfAllPairsOneByOne() {
        Random random = new Random(SEED);
        for (int run = 0; run < 2000; run++) {
            Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
            List<Integer> values = new ArrayList<>();
            Tally tally = Tally.EMPTY;
            int voters = 2 + random.nextInt(30);
            for (int i = 0; i < voters; i++) {
                int value = random.nextInt(scale.span() + 1) - scale.max();
                values.add(value);
                tally = tally.plus(Stance.of(value), 1);
            }
            long sum = 0;
            long pairs = 0;
            for (int i = 0; i < voters; i++) {
                for (int j = i + 1; j < voters; j++) {
                    sum += Math.abs(values.get(i) - values.get(j));
                    pairs++;
                }
            }
            assertEquals(0, tally.apart(scale).compareTo(new Fraction(sum, pairs * scale.span())),
                    "seed " + SEED + ", run " + run + ", " + values);
        }
    }

    @Test
    void fewerThanTwoAreNotApart() {
        assertThrows(IllegalArgumentException.class, () -> tally(1, 0, 0).apart(Scale.THREE_POINT));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Tally.MOST + 1})
    void refusesWhatCannotBeCounted(int count) {
        assertThrows(IllegalArgumentException.class, () -> Tally.EMPTY.with(AGREE, count));
    }

    @ParameterizedTest
    @CsvSource({"0, -1, 0", "5, -7, 0", "5, 2, 7", "990, 20, 999", "1, 2147483647, 999"})
    void moreAndFewerStopAtTheEnds(int before, int more, int after) {
        assertEquals(after, Tally.EMPTY.with(NEITHER, before).plus(NEITHER, more).of(NEITHER));
    }

    @Test
    void nobodyIsTheSameAsNothingCounted() {
        assertEquals(Tally.EMPTY, new Tally(Map.of(AGREE, 0)));
        assertEquals(Tally.EMPTY, tally(3, 0, 0).with(AGREE, 0));
    }

    @Test
    void twoTalliesAddUpByStance() {
        assertEquals(tally(5, 7, 9), tally(1, 2, 3).plus(tally(4, 5, 6)));
        assertEquals(tally(1, 2, 3), tally(1, 2, 3).plus(Tally.EMPTY));
    }

    @Test
    void aRoundShowsNothingBeforeItIsClosedNorOfTooFew() {
        Round open = Round.of(new Subject.Own("Huiswerk mag op school.")).with(tally(3, 0, 2));
        assertFalse(open.outcome().isPresent());
        assertTrue(open.closed(true).outcome().isPresent());
        assertFalse(open.with(tally(2, 0, 2)).closed(true).outcome().isPresent());
    }

    static Tally tally(int agree, int neither, int disagree) {
        return Tally.EMPTY.with(AGREE, agree).with(NEITHER, neither).with(DISAGREE, disagree);
    }
}

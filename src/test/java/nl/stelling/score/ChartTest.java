// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.statements.Axis;
import nl.stelling.statements.Id;
import nl.stelling.statements.Placement;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    private static final Axis AXIS = new Axis(new Id<>("axis"), Sets.text("low"), Sets.text("high"));
    private static final double EXACT = 1e-9;

    /** Worked by hand: 1.96 s / sqrt(n), or what one more statement could do where that is more. */
    @ParameterizedTest(name = "sum {0} of {2} values up to {3}")
    @CsvSource({"0, 0, 0, 1, 0, 2", "1, 1, 1, 1, 1, 2", "2, 2, 2, 1, 1, 0.6666666667", "0, 2, 2, 1, 0, 1.96",
            "2, 4, 4, 1, 0.5, 0.98", "4, 8, 4, 2, 0.5, 0.5658032638", "-3, 3, 3, 1, -1, 0.5"})
    void meanAndMargin(int sum, int squares, int counted, int most, double mean, double margin) {
        Bearing bearing = new Bearing(AXIS, sum, squares, counted, most);
        assertEquals(mean, bearing.mean(), EXACT);
        assertEquals(margin, bearing.margin(), 1e-6);
        assertTrue(-1 <= bearing.low() && bearing.low() <= bearing.mean() && bearing.mean() <= bearing.high()
                && bearing.high() <= 1);
    }

    /** Silence and skipped statements are left out, and a direction turns what is said round. */
    @Test
    void theMeanOfWhatIsSaidOnAnAxis() {
        Seeds.each(200, random -> {
            Ballot ballot = Ballot.random(random);
            Chart chart = Chart.of(ballot.set(), ballot.sheet());
            for (int i = 0; i < ballot.set().axes().size(); i++) {
                Axis axis = ballot.set().axes().get(i);
                Bearing voter = chart.voter().get(i);
                int sum = 0;
                int counted = 0;
                for (Statement statement : ballot.set().statements()) {
                    for (Placement placement : statement.placements()) {
                        if (placement.axis().equals(axis.id())
                                && ballot.sheet().answer(statement.id()) instanceof Answer.Given(var stance)) {
                            sum += stance.value() * placement.direction();
                            counted++;
                        }
                    }
                }
                assertEquals(axis, voter.axis());
                assertEquals(sum, voter.sum());
                assertEquals(counted, voter.counted());
            }
            assertEquals(ballot.set().parties(), chart.parties().stream().map(Chart.Spot::party).toList());
        });
    }

    /** A programme lies where it lies, whatever the voter answers. */
    @Test
    void programmesDoNotMoveWithTheVoter() {
        Seeds.each(100, random -> {
            Ballot ballot = Ballot.random(random);
            Chart chart = Chart.of(ballot.set(), ballot.sheet());
            assertEquals(Chart.of(ballot.set(), AnswerSheet.EMPTY).parties(), chart.parties());
            chart.parties().forEach(spot -> spot.bearings().forEach(bearing -> assertEquals(
                    ballot.set().statements().stream()
                            .filter(each -> each.position(spot.party().id()) instanceof Position.Held)
                            .flatMap(each -> each.placements().stream())
                            .filter(placement -> placement.axis().equals(bearing.axis().id())).count(),
                    bearing.counted())));
        });
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.answers.Weight;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Score;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bits against the exact scorer, on random sets and sheets. */
class BulkScorerTest {

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"AGREEMENT", "CITY_BLOCK"})
    void everyPointIsThatOfTheExactScorer(Method method) {
        Seeds.each(250, random -> {
            StatementSet set = set(random);
            List<AnswerSheet> sheets = sheets(set, random);
            for (Scope scope : Scope.values()) {
                BulkScorer scorer = new BulkScorer(set, method, scope);
                Points points = scorer.points(sheets.size());
                // Twice: what was there before must not stay
                scorer.score(Ballots.random(set, sheets.size(), 1), points);
                scorer.score(Ballots.of(set, sheets), points);
                for (int voter = 0; voter < sheets.size(); voter++) {
                    check(set, Scoring.score(set, sheets.get(voter), method), scope, points, voter);
                }
            }
        });
    }

    private static void check(StatementSet set, Outcome outcome, Scope scope, Points points, int voter) {
        for (int party = 0; party < set.parties().size(); party++) {
            Score exact = outcome.match(set.parties().get(party).id()).over(scope);
            assertEquals(exact.earned() + " of " + exact.possible(),
                    points.earned(party, voter) + " of " + points.possible(party, voter));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"AGREEMENT", "CITY_BLOCK"})
    void firstPlacesAreThoseOfTheExactScorer(Method method) {
        Seeds.each(100, random -> {
            StatementSet set = set(random);
            List<AnswerSheet> sheets = sheets(set, random);
            BulkScorer scorer = new BulkScorer(set, method, Scope.COMMON);
            Points points = scorer.points(sheets.size());
            scorer.score(Ballots.of(set, sheets), points);
            Firsts firsts = new Firsts(set.parties().size());
            firsts.add(points);
            List<List<Id<Party>>> exact = sheets.stream().map(sheet -> Scoring.score(set, sheet, method).first()
                    .stream().map(Party::id).toList()).toList();
            assertEquals(exact.stream().filter(first -> first.size() > 1).count(), firsts.tied());
            for (int party = 0; party < set.parties().size(); party++) {
                Id<Party> id = set.parties().get(party).id();
                assertEquals(exact.stream().filter(first -> first.contains(id)).count(), firsts.first(party));
                assertEquals(exact.stream().filter(first -> first.equals(List.of(id))).count(), firsts.alone(party));
            }
        });
    }

    @Test
    void randomVotersAnswerEverythingAndAreTheSameForASeed() {
        StatementSet set = Sets.random(70, 3, Scale.FIVE_POINT, Seeds.of(1));
        Ballots ballots = Ballots.random(set, 1000, 5);
        int[] steps = new int[1000];
        int[] again = new int[1000];
        int[] times = new int[5];
        for (int statement = 0; statement < 70; statement++) {
            ballots.steps(statement, steps);
            Ballots.random(set, 1000, 5).steps(statement, again);
            assertEquals(List.of(boxed(steps)), List.of(boxed(again)));
            for (int step : steps) {
                times[step]++;
            }
        }
        for (int value : times) {
            // Five standard deviations of a fifth of 70,000
            assertEquals(14_000, value, 530);
        }
    }

    @Test
    void whatCannotBeRightIsRefused() {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red blue\nbikes + -\ndogs . 0");
        Method method = Method.CITY_BLOCK;
        assertThrows(IllegalArgumentException.class, () -> new BulkScorer(set, Method.EUCLIDEAN, Scope.OWN));
        assertThrows(IllegalArgumentException.class, () -> Ballots.of(set, List.of(Sheets.row(set, "++ +"))));
        assertThrows(ArithmeticException.class, () -> Ballots.of(set,
                List.of(AnswerSheet.EMPTY.with(set.statements().getFirst().id(), new Weight(Integer.MAX_VALUE)))));
        BulkScorer own = new BulkScorer(set, method, Scope.OWN);
        Ballots three = Ballots.random(set, 3, 1);
        assertThrows(IllegalArgumentException.class, () -> own.score(three, own.points(4)));
        assertThrows(IllegalArgumentException.class,
                () -> own.score(three, new BulkScorer(set, method, Scope.COMMON).points(3)));
        assertThrows(IllegalArgumentException.class, () -> new Firsts(2).add(own.points(3)));
    }

    /** Of one word or more, with the usual weights and with others. */
    private static StatementSet set(RandomGenerator random) {
        Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
        int statements = List.of(1, 5, 38, 63, 64, 65, 130).get(random.nextInt(7));
        StatementSet set = Sets.random(statements, List.of(1, 2, 3, 7).get(random.nextInt(4)), scale, random);
        return random.nextBoolean() ? set : Sets.withWeights(set, 1, 2, 4, 7);
    }

    private static List<AnswerSheet> sheets(StatementSet set, RandomGenerator random) {
        List<AnswerSheet> sheets = new ArrayList<>(List.of(AnswerSheet.EMPTY));
        Stream.generate(() -> Sheets.randomSheet(set, random)).limit(random.nextInt(20)).forEach(sheets::add);
        return sheets;
    }

    private static Integer[] boxed(int[] values) {
        return Arrays.stream(values).boxed().toArray(Integer[]::new);
    }
}

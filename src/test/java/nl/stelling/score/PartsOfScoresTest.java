// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import nl.stelling.Seeds;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import nl.stelling.answers.Sheets;

/** The score cut by theme, and by statement over all parties: the same points, counted once more by the oracle. */
class PartsOfScoresTest {

    @Test
    void onAThemeTheOracleFindsTheSame() {
        Seeds.each(300, random -> {
            Ballot ballot = Ballot.random(random);
            Outcome outcome = Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK);
            for (Theme theme : ballot.set().themes()) {
                Oracle oracle = answeredOnly(ballot, ballot.set().statements().stream()
                        .filter(each -> each.theme().equals(theme.id())).toList());
                for (Scope scope : Scope.values()) {
                    List<Oracle.Sum> sums = oracle.sums(scope == Scope.COMMON);
                    for (int party = 0; party < sums.size(); party++) {
                        Score score = outcome.match(ballot.set().parties().get(party).id()).over(scope).on(theme.id());
                        assertEquals(sums.get(party).above() + " of " + sums.get(party).below() + " over "
                                + sums.get(party).counted(),
                                score.earned() + " of " + score.possible() + " over " + score.counted());
                    }
                }
            }
        });
    }

    @Test
    void allThemesTogetherAreTheWhole() {
        Seeds.each(300, random -> {
            Ballot ballot = Ballot.random(random);
            for (Method method : Method.values()) {
                for (Standing standing : ballot.outcome(method).standings()) {
                    Score whole = standing.match().own();
                    List<Score> parts = ballot.set().themes().stream().map(theme -> whole.on(theme.id())).toList();
                    assertEquals(whole.earned(), parts.stream().mapToLong(Score::earned).sum());
                    assertEquals(whole.possible(), parts.stream().mapToLong(Score::possible).sum());
                    assertEquals(whole.counted(), parts.stream().mapToInt(Score::counted).sum());
                }
            }
        });
    }

    @Test
    void closenessIsWhatAllPartiesEarn() {
        Seeds.each(300, random -> {
            Ballot ballot = Ballot.random(random);
            var closeness = Closeness.of(Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK));
            for (Statement statement : ballot.set().statements()) {
                List<Oracle.Sum> sums = answeredOnly(ballot, List.of(statement)).sums(false);
                Closeness found = Closeness.on(statement, closeness);
                assertEquals(sums.stream().map(Oracle.Sum::above).reduce(BigInteger.ZERO, BigInteger::add)
                        + " of " + sums.stream().map(Oracle.Sum::below).reduce(BigInteger.ZERO, BigInteger::add),
                        found.earned() + " of " + found.possible());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0,2, 1,2, -1", "1,2, 2,4, 0", "3,4, 1,2, 1", "4,4, 0,0, -1", "0,0, 0,2, 1", "0,0, 0,0, 0"})
    void whatIsFurtherComesFirstAndNothingLast(long earned, long possible, long otherEarned, long otherPossible,
            int expected) {
        Closeness one = new Closeness(earned, possible);
        assertEquals(expected, Integer.signum(one.compareTo(new Closeness(otherEarned, otherPossible))));
    }

    /** The worked example: a weight doubles points earned and possible, and changes no share. */
    @Test
    void weightsAreHonoured() {
        StatementSet set = Sets.table(Scale.THREE_POINT, """
                   red
                s1 +
                s2 -
                s3 0
                """);
        Outcome outcome = Scoring.score(set, Sheets.row(set, "+*2 + +"), Method.CITY_BLOCK);
        Score first = outcome.standings().getFirst().match().own().on(set.themes().getFirst().id());
        assertEquals(List.of(5L, 6L, 2L), List.of(first.earned(), first.possible(), (long) first.counted()));
        assertTrue(Closeness.on(set.statements().get(1), Closeness.of(outcome))
                .compareTo(Closeness.on(set.statements().get(0), Closeness.of(outcome))) < 0);
    }

    /** The oracle of a ballot on which only these statements were answered. */
    private static Oracle answeredOnly(Ballot ballot, List<Statement> statements) {
        Oracle all = ScoringOracleTest.oracle(ballot, "CITY_BLOCK", "LEAVE_OUT");
        Integer[] answers = Arrays.copyOf(all.answers(), all.answers().length);
        for (int i = 0; i < answers.length; i++) {
            answers[i] = statements.contains(ballot.set().statements().get(i)) ? answers[i] : null;
        }
        return new Oracle(all.points(), all.positions(), answers, all.weights(), all.method(), all.silence());
    }
}

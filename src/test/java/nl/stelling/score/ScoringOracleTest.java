// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scoring against an independent one, on random sets and sheets. */
class ScoringOracleTest {

    @ParameterizedTest
    @EnumSource(Method.class)
    void agreesWithTheOracle(Method method) {
        Seeds.each(2000, random -> {
            Ballot ballot = Ballot.random(random);
            check(oracle(ballot), ballot.set(), ballot.outcome(method), method == Method.CITY_BLOCK);
        });
    }

    private static void check(Oracle oracle, StatementSet set, Outcome outcome, boolean cityBlock) {
        int minimum = set.minimumCounted();
        List<Integer> order = outcome.standings().stream()
                .map(standing -> set.parties().indexOf(standing.match().party())).toList();
        assertEquals(set.parties().size(), order.stream().distinct().count());
        for (int row = 0; row < order.size(); row++) {
            Standing standing = outcome.standings().get(row);
            int party = order.get(row);
            assertEquals(oracle.sum(party, cityBlock, true).shown(minimum), shown(standing.match().common()));
            assertEquals(oracle.sum(party, cityBlock, false).shown(minimum), shown(standing.match().own()));
            assertEquals(oracle.rank(party, cityBlock, minimum), standing.rank());
            String toAbove = row == 0 || standing.rank() == 0
                    ? "NONE"
                    : oracle.compare(order.get(row - 1), party, cityBlock);
            assertEquals(toAbove, standing.toAbove().name());
        }
    }

    private static String shown(Score score) {
        return score.earned() + " of " + score.possible() + " over " + score.counted()
                + (score.isEnough() ? " = " + score.fraction().percent() + "%" : "");
    }

    private static Oracle oracle(Ballot ballot) {
        List<Statement> statements = ballot.set().statements();
        List<Party> parties = ballot.set().parties();
        Integer[][] positions = new Integer[statements.size()][parties.size()];
        Integer[] answers = new Integer[statements.size()];
        int[] weights = new int[statements.size()];
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            weights[i] = ballot.sheet().weight(statement.id()).factor();
            answers[i] = ballot.sheet().answer(statement.id()) instanceof Answer.Given(var stance)
                    ? (Integer) stance.value()
                    : null;
            for (int j = 0; j < parties.size(); j++) {
                positions[i][j] = statement.position(parties.get(j).id()) instanceof Position.Held held
                        ? (Integer) held.stance().value()
                        : null;
            }
        }
        return new Oracle(ballot.set().scale() == Scale.FIVE_POINT ? 5 : 3, positions, answers, weights);
    }
}

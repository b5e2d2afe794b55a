// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;

/** The scoring against an independent one, on random sets and sheets. */
class ScoringOracleTest {

    private static final int CASES = 400;

    @Test
    void agreesWithTheOracle() {
        Map<Method, Integer> halves = new EnumMap<>(Method.class);
        Seeds.each(CASES, random -> {
            Ballot ballot = Ballot.random(random, 100, 60);
            for (Method method : Method.values()) {
                for (Silence silence : Silence.values()) {
                    Outcome outcome = Scoring.score(ballot.set(), ballot.sheet(), method, silence);
                    int met = check(oracle(ballot, method.name(), silence.name()), ballot.set(), outcome);
                    halves.merge(method, met, Integer::sum);
                }
            }
        });
        for (Method method : Method.values()) {
            assertTrue(halves.getOrDefault(method, 0) > 20, "percents at exact halves were met: " + halves);
        }
    }

    /** Returns at how many scores the percentage was an exact half. */
    private static int check(Oracle oracle, StatementSet set, Outcome outcome) {
        int minimum = set.minimumCounted();
        List<Oracle.Sum> common = oracle.sums(true);
        List<Oracle.Sum> own = oracle.sums(false);
        List<Integer> order = outcome.standings().stream()
                .map(standing -> set.parties().indexOf(standing.match().party())).toList();
        assertEquals(set.parties().size(), order.stream().distinct().count());
        for (int row = 0; row < order.size(); row++) {
            Standing standing = outcome.standings().get(row);
            int party = order.get(row);
            assertEquals(common.get(party).shown(minimum), shown(standing.match().common()));
            assertEquals(own.get(party).shown(minimum), shown(standing.match().own()));
            assertEquals(Oracle.rank(common.get(party), common, minimum), standing.rank(Scope.COMMON));
            assertEquals(Oracle.rank(own.get(party), own, minimum), standing.rank(Scope.OWN));
            String toAbove = row == 0 || standing.rank() == 0
                    ? "NONE"
                    : Oracle.compare(common.get(order.get(row - 1)), common.get(party));
            assertEquals(toAbove, standing.toAbove().name());
        }
        return (int) Stream.concat(common.stream(), own.stream()).filter(Oracle.Sum::isHalf).count();
    }

    private static String shown(Score score) {
        boolean roots = score.method() == Method.EUCLIDEAN;
        return (roots ? score.possible() - score.earned() : score.earned()) + " of " + score.possible() + " over "
                + score.counted() + (score.isEnough() ? " = " + score.percent() + "%" : "");
    }

    static Oracle oracle(Ballot ballot, String method, String silence) {
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
        return new Oracle(ballot.set().scale() == Scale.FIVE_POINT ? 5 : 3, positions, answers, weights, method,
                silence);
    }
}

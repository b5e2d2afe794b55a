// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InfluenceTest {

    private static final StatementSet TOWN = Sets.table(Scale.THREE_POINT, """
                  red blue
            bikes +   -
            dogs  +   0
            trees -   +
            parks .   +
            """);

    @Test
    void theStatementThatMadeTheDifferenceComesFirst() {
        Outcome outcome = Scoring.score(TOWN, Sheets.row(TOWN, "+ + + +"), Method.CITY_BLOCK);
        assertEquals(List.of("bikes 2 [blue] true", "dogs 1 [red, blue] true", "trees -2 [red] false"),
                shown(outcome));
    }

    @Test
    void betweenEqualsNothingMadeADifference() {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red blue\nbikes + +");
        assertEquals(List.of(), shown(Scoring.score(set, Sheets.row(set, "+"), Method.CITY_BLOCK)));
        assertEquals(List.of(), shown(Scoring.score(TOWN, AnswerSheet.EMPTY, Method.CITY_BLOCK)));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void whoStandsFirstWithoutItIsWhoDoesWhenItIsSkipped(Method method) {
        Seeds.each(300, random -> {
            Cases each = Cases.random(random);
            Outcome outcome = each.outcome(method);
            List<Influence> all = Influence.of(outcome);
            for (Influence influence : all) {
                Outcome without = Scoring.score(each.set(),
                        each.sheet().with(influence.statement().id(), Answer.SKIPPED), method);
                Set<Party> expected = new HashSet<>(without.first());
                assertTrue(!without.isOrdered() || expected.equals(new HashSet<>(influence.firstWithout())));
                assertEquals(influence.isDecisive(),
                        !new HashSet<>(influence.firstWithout()).equals(new HashSet<>(outcome.first())));
            }
            if (!all.isEmpty()) {
                long first = outcome.standings().getFirst().match().common().earned();
                long next = outcome.standings().stream().filter(standing -> standing.rank() > 1).findFirst()
                        .map(standing -> standing.match().common().earned()).orElseThrow();
                assertEquals(first - next, all.stream().mapToLong(Influence::lead).sum(), "leads add up");
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void anotherMethodIsComparedPairByPair(Method method) {
        Seeds.each(200, random -> {
            Cases each = Cases.random(random);
            Outcome usual = each.outcome(method);
            List<Alternative> all = Alternative.of(each.set(), each.sheet(), usual);
            assertEquals(Method.values().length - 1, all.size());
            for (Alternative other : all) {
                assertEquals(each.outcome(other.outcome().method()), other.outcome());
                long swapped = usual.standings().stream().flatMap(one -> usual.standings().stream()
                        .filter(two -> one.rank() < two.rank() && rank(other, one) > rank(other, two))).count();
                assertEquals(swapped, other.swapped());
                assertEquals(usual.standings().stream().allMatch(
                        one -> one.rank() == 1 == (rank(other, one) == 1)), other.isFirstTheSame());
            }
        });
    }

    private static int rank(Alternative other, Standing standing) {
        return other.outcome().standings().stream()
                .filter(each -> each.match().party().equals(standing.match().party())).findFirst().orElseThrow().rank();
    }

    private static List<String> shown(Outcome outcome) {
        return Influence.of(outcome).stream().map(each -> each.statement().id() + " " + each.lead() + " "
                + each.firstWithout().stream().map(party -> party.id().value()).toList() + " " + each.isDecisive())
                .toList();
    }
}

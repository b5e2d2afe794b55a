// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every set and every sheet. */
class ScoringPropertiesTest {

    private static final int CASES = 1000;

    @ParameterizedTest
    @EnumSource(Method.class)
    void contributionsAddUpToTheScore(Method method) {
        each((ballot, _) -> scores(ballot.outcome(method)).forEach(score -> {
            assertEquals(ballot.set().statements(),
                    score.contributions().stream().map(Contribution::statement).toList());
            long earned = 0;
            long possible = 0;
            int counted = 0;
            for (Contribution contribution : score.contributions()) {
                assertTrue(0 <= contribution.earned() && contribution.earned() <= contribution.possible());
                assertEquals(contribution.isCounted(), contribution.possible() > 0);
                earned += contribution.earned();
                possible += contribution.possible();
                counted += contribution.isCounted() ? 1 : 0;
            }
            assertEquals(earned, score.earned());
            assertEquals(possible, score.possible());
            assertEquals(counted, score.counted());
        }));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aSkipChangesNothingButTheCount(Method method) {
        each((ballot, random) -> {
            Statement skipped = Ballot.pick(ballot.set().statements(), random);
            List<Statement> others = ballot.set().statements().stream().filter(each -> each != skipped).toList();
            if (others.isEmpty()) {
                return;
            }
            List<Score> with = scores(
                    ballot.withSheet(sheet -> sheet.with(skipped.id(), Answer.SKIPPED)).outcome(method));
            List<Score> without = scores(ballot.withStatements(others).outcome(method));
            List<Score> before = scores(ballot.outcome(method));
            assertEquals(byParty(without), byParty(with), "as if the statement were not there");
            for (Score score : before) {
                Score after = with.stream().filter(each -> isSameQuestion(each, score)).findFirst().orElseThrow();
                int lost = score.contributions().stream().anyMatch(
                        each -> each.statement() == skipped && each.isCounted()) ? 1 : 0;
                assertEquals(score.counted() - lost, after.counted());
                assertEquals(besides(score, skipped), besides(after, skipped));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theOrderOfStatementsChangesNothing(Method method) {
        each((ballot, random) -> {
            List<Statement> shuffled = shuffled(ballot.set().statements(), random);
            assertEquals(summary(ballot.outcome(method)), summary(ballot.withStatements(shuffled).outcome(method)));
        });
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theOrderOfPartiesChangesNothing(Method method) {
        each((ballot, random) -> {
            List<Party> shuffled = shuffled(ballot.set().parties(), random);
            assertEquals(summary(ballot.outcome(method)), summary(ballot.withParties(shuffled).outcome(method)));
        });
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void doublingAllWeightsChangesNoShare(Method method) {
        each((ballot, _) -> {
            Outcome single = ballot.outcome(method);
            Outcome doubled = ballot.withSheet(sheet -> doubled(ballot, sheet)).outcome(method);
            assertEquals(order(single), order(doubled));
            for (Party party : ballot.set().parties()) {
                for (Scope scope : Scope.values()) {
                    Score score = single.match(party.id()).over(scope);
                    Score same = doubled.match(party.id()).over(scope);
                    assertEquals(score.counted(), same.counted());
                    assertTrue(score.counted() == 0 || score.fraction().compareTo(same.fraction()) == 0);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void swappingTheSidesOfVoterAndPartiesChangesNothing(Method method) {
        each((ballot, _) -> {
            Ballot mirrored = ballot
                    .withStatements(ballot.set().statements().stream().map(ScoringPropertiesTest::mirrored).toList())
                    .withSheet(ScoringPropertiesTest::mirrored);
            assertEquals(summary(ballot.outcome(method)), summary(mirrored.outcome(method)));
            assertEquals(order(ballot.outcome(method)), order(mirrored.outcome(method)));
        });
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void anAnswerMovedTowardsAPartyNeverLowersItsScore(Scope scope) {
        each((ballot, _) -> {
            for (Party party : ballot.set().parties()) {
                Score before = ballot.outcome(Method.CITY_BLOCK).match(party.id()).over(scope);
                Ballot closer = ballot.withSheet(sheet -> closer(ballot, sheet, party));
                Score after = closer.outcome(Method.CITY_BLOCK).match(party.id()).over(scope);
                assertEquals(before.counted(), after.counted());
                assertTrue(before.counted() == 0 || before.fraction().compareTo(after.fraction()) <= 0);
            }
        });
    }

    private static void each(BiConsumer<Ballot, RandomGenerator> check) {
        Seeds.each(CASES, random -> check.accept(Ballot.random(random), random));
    }

    private static List<Score> scores(Outcome outcome) {
        return outcome.standings().stream().map(Standing::match)
                .flatMap(match -> List.of(match.common(), match.own()).stream()).toList();
    }

    private static boolean isSameQuestion(Score one, Score other) {
        return one.scope() == other.scope() && party(one).equals(party(other));
    }

    private static Party party(Score score) {
        return score.contributions().getFirst().party();
    }

    private static List<Contribution> besides(Score score, Statement statement) {
        return score.contributions().stream().filter(each -> each.statement() != statement).toList();
    }

    private static Map<String, String> byParty(List<Score> scores) {
        Map<String, String> points = new HashMap<>();
        scores.forEach(score -> points.put(party(score).id() + " " + score.scope(),
                score.earned() + " of " + score.possible() + " over " + score.counted()));
        return points;
    }

    /** Points and ranks of every party, in no order. */
    private static Map<String, String> summary(Outcome outcome) {
        Map<String, String> summary = byParty(scores(outcome));
        outcome.standings().forEach(
                standing -> summary.put(standing.match().party().id() + " rank", "" + standing.rank()));
        return summary;
    }

    private static List<String> order(Outcome outcome) {
        return outcome.standings().stream().map(standing -> standing.match().party().id() + " " + standing.rank() + " "
                + standing.toAbove()).toList();
    }

    private static <T> List<T> shuffled(List<T> things, RandomGenerator random) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, new Random(random.nextLong()));
        return copy;
    }

    private static AnswerSheet doubled(Ballot ballot, AnswerSheet sheet) {
        AnswerSheet doubled = sheet;
        for (Statement statement : ballot.set().statements()) {
            doubled = doubled.with(statement.id(), new Weight(2 * sheet.weight(statement.id()).factor()));
        }
        return doubled;
    }

    /** Each answer one step nearer to what this party says, where it is not there yet. */
    private static AnswerSheet closer(Ballot ballot, AnswerSheet sheet, Party party) {
        AnswerSheet closer = sheet;
        for (Statement statement : ballot.set().statements()) {
            if (sheet.answer(statement.id()) instanceof Answer.Given(var voter)
                    && statement.position(party.id()) instanceof Position.Held held) {
                int step = Integer.signum(held.stance().value() - voter.value());
                closer = closer.with(statement.id(), new Answer.Given(stance(voter.value() + step)));
            }
        }
        return closer;
    }

    private static Stance stance(int value) {
        return List.of(Stance.values()).stream().filter(stance -> stance.value() == value).findFirst().orElseThrow();
    }

    private static AnswerSheet mirrored(AnswerSheet sheet) {
        AnswerSheet mirrored = sheet;
        for (Id<Statement> id : sheet.answers().keySet()) {
            if (sheet.answer(id) instanceof Answer.Given(var stance)) {
                mirrored = mirrored.with(id, new Answer.Given(stance(-stance.value())));
            }
        }
        return mirrored;
    }

    private static Statement mirrored(Statement statement) {
        Map<Id<Party>, Position> positions = new HashMap<>(statement.positions());
        positions.replaceAll((_, position) -> position instanceof Position.Held held
                ? new Position.Held(stance(-held.stance().value()), held.firmness(), held.basis(), held.quotes(),
                        held.reasoning(), held.inference())
                : position);
        return new Statement(statement.id(), statement.theme(), statement.title(), statement.text(),
                statement.meaning(), statement.now(), statement.argumentFor(), statement.argumentAgainst(),
                statement.question(), statement.placements(), positions);
    }
}

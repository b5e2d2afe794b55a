// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Method;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;

class AnalystTest {

    private static final StatementSet TOWN = Sets.table(Scale.THREE_POINT, """
                  red blue gold
            bikes +   -    0
            dogs  -   +    0
            trees +   +    +
            parks +   .    0
            """);

    @Test
    void whatIsSaidOfTheStatements() {
        Analysis analysis = Analyst.analyse(TOWN, 10, 1, _ -> {});
        assertEquals(List.of("bikes 3/3 0", "dogs 3/3 0", "trees 0/3 0", "parks 1/1 1"), analysis.separations()
                .stream().map(each -> each.statement().id() + " " + each.apart() + "/" + each.pairs() + " "
                        + each.silent())
                .toList());
        assertEquals(List.of(List.of("bikes", "dogs")), analysis.alike().stream()
                .map(group -> group.stream().map(each -> each.id().value()).toList()).toList());
        assertEquals(TOWN.parties(), analysis.agreeing().first());
        assertEquals(0, analysis.separations().getLast().changed(), "it is not common");
        assertEquals(0, analysis.separations().get(2).changed(), "it separates nobody");
    }

    @Test
    void everyFigureIsWhatTheExactScorerFinds() {
        Seeds.each(25, random -> {
            Scale scale = random.nextBoolean() ? Scale.THREE_POINT : Scale.FIVE_POINT;
            StatementSet set = Sets.random(1 + random.nextInt(12), 1 + random.nextInt(3), scale, random);
            long seed = random.nextLong();
            Analysis analysis = Analyst.analyse(set, 150, seed, _ -> {});
            List<AnswerSheet> sheets = sheets(set, Ballots.random(set, 150, Analyst.seedOf(seed, 0)));
            List<List<Party>> firsts = firsts(set, sheets);
            assertEquals(analysis.isOrdered(), !firsts.getFirst().isEmpty());
            assertEquals(firsts.stream().filter(first -> first.size() > 1).count(), analysis.tied());
            analysis.firsts().forEach(each -> {
                assertEquals(firsts.stream().filter(first -> first.contains(each.party())).count(), each.first());
                assertEquals(firsts.stream().filter(List.of(each.party())::equals).count(), each.alone());
            });
            for (Analysis.Separation each : analysis.separations()) {
                List<List<Party>> without = firsts(set, sheets.stream()
                        .map(sheet -> sheet.with(each.statement().id(), Answer.SKIPPED)).toList());
                assertEquals(IntStream.range(0, 150).filter(
                        i -> !Set.copyOf(firsts.get(i)).equals(Set.copyOf(without.get(i)))).count(),
                        each.changed(), () -> each.statement().id() + " of " + set.statements().size());
            }
        });
    }

    @Test
    void aSetWithNothingInCommonSaysSo() {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red blue\nbikes + .\ndogs . -");
        assertFalse(Analyst.analyse(set, 5, 1, _ -> {}).isOrdered());
    }

    @Test
    void blocksChangeNothingButTheProgress() {
        StatementSet set = Sets.random(20, 2, Scale.THREE_POINT, Seeds.of(3));
        AtomicLong told = new AtomicLong();
        long voters = 5L * Analyst.BLOCK + 7;
        Analysis analysis = Analyst.analyse(set, voters, 9, told::addAndGet);
        assertEquals(voters, told.get());
        assertEquals(analysis, Analyst.analyse(set, voters, 9, _ -> {}));
        assertEquals(voters, analysis.tied() + analysis.firsts().stream().mapToLong(Analysis.First::alone).sum());
        assertTrue(analysis.firsts().stream().allMatch(each -> each.first() > voters / 10));
    }

    private static List<List<Party>> firsts(StatementSet set, List<AnswerSheet> sheets) {
        return sheets.stream().map(sheet -> Scoring.score(set, sheet, Method.CITY_BLOCK).first()).toList();
    }

    private static List<AnswerSheet> sheets(StatementSet set, Ballots ballots) {
        List<AnswerSheet> sheets = new ArrayList<>();
        int[] steps = new int[ballots.size()];
        for (int voter = 0; voter < ballots.size(); voter++) {
            AnswerSheet sheet = AnswerSheet.EMPTY;
            for (int i = 0; i < set.statements().size(); i++) {
                ballots.steps(i, steps);
                sheet = sheet.with(set.statements().get(i).id(),
                        new Answer.Given(Stance.of(steps[voter] - set.scale().max())));
            }
            sheets.add(sheet);
        }
        return sheets;
    }
}

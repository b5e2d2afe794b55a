// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.score.Contribution;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Score;
import nl.stelling.score.Scoring;
import nl.stelling.score.Silence;
import nl.stelling.score.Standing;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreCommandTest {

    private static final long FIRST_SEED = 41;
    private static final int SETS = 20;

    @Test
    void aSheetIsReckonedDownToEveryStatement() {
        Run run = Run.of("score", Run.GOOD, Run.SHEET, "--lang", "nl");
        assertEquals(new Wanted.Done(0), run.wanted());
        assertEquals("""
                Rekenwijze: hoe dichter bij elkaar, hoe meer punten.
                Plaats 1: Red: 100\u00a0%, vergeleken op 1 van 2 stellingen
                Alle standpunten: 100\u00a0% (1 van 2)
                Plaats 2: Blue: 0\u00a0%, vergeleken op 1 van 2 stellingen
                Alle standpunten: 0\u00a0% (1 van 2)
                Red, gedeelde stellingen: 4 van 4 punten.
                Red, al haar stellingen: 4 van 4 punten.
                Stelling 1. U: Eens, telt dubbel. Red: Eens. Punten: 4 van 4.
                Stelling 2. U: Overgeslagen. Red: Geen van beide. U hebt deze stelling overgeslagen.
                Blue, gedeelde stellingen: 0 van 4 punten.
                Blue, al haar stellingen: 0 van 4 punten.
                Stelling 1. U: Eens, telt dubbel. Blue: Oneens. Punten: 0 van 4.
                Stelling 2. U: Overgeslagen. Blue: Geen standpunt in dit hoofdstuk. U hebt deze stelling overgeslagen.
                """, run.out().lines().skip(2).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void aPartysOwnStatementsAreToldApart(@TempDir Path temp) throws IOException {
        Path sheet = temp.resolve("sheet.json");
        Files.writeString(sheet, """
                {"format": 1, "set": "town", "answers": {"bikes": "agree", "dogs": "agree"}}
                """);
        String out = Run.of("score", Run.GOOD, sheet.toString(), "--lang", "en").out();
        assertTrue(out.contains("Statement 2. You: Agree. Red: Neither. Points: 1 of 2, not in the order.\n"), out);
        assertTrue(out.contains("Red, shared statements: 2 of 2 points.\nRed, all its statements: 3 of 4 points.\n"),
                out);
        assertTrue(out.contains("Blue: No position in this chapter. "), out);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void jsonHoldsExactlyTheOutcome(Method method) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SETS; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            StatementSet set = Sets.withMinimum(Sets.random(8, 3, Scale.FIVE_POINT, random), 2);
            Outcome outcome = Scoring.score(set, sheet(set, random), method);
            assertSame(outcome, JsonValues.object(whole(new ScoreJson(set, wish(method), false), outcome)),
                    "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void textHasTheSameFigures(Method method) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SETS; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            StatementSet set = Sets.withMinimum(Sets.random(8, 3, Scale.FIVE_POINT, random), 2);
            AnswerSheet sheet = sheet(set, random);
            Outcome outcome = Scoring.score(set, sheet, method);
            List<String> lines = new ScoreText(set, wish(method), Words.in(Language.ENGLISH))
                    .sheet("", sheet, outcome).lines().toList();
            for (Standing standing : outcome.standings()) {
                assertSame(standing, lines, "seed " + seed + "\n" + String.join("\n", lines));
            }
        }
    }

    @Test
    void theMethodCanBeChosen() {
        Map<?, ?> agreement = JsonValues
                .object(Run.of("score", Run.GOOD, Run.SHEET, "--format=json", "--method=agreement").out());
        Map<?, ?> usual = JsonValues.object(Run.of("score", Run.GOOD, Run.SHEET, "--format=json").out());
        assertEquals("agreement", agreement.get("method"));
        assertEquals("city-block", usual.get("method"));
        assertEquals(2L, part(agreement, "parties", 0, "common").get("possible"));
        assertEquals(4L, part(usual, "parties", 0, "common").get("possible"));
    }

    @Test
    void aBadSheetGivesFaultsAndNoResult(@TempDir Path temp) throws IOException {
        Path sheet = temp.resolve("sheet.json");
        Files.writeString(sheet, """
                {"format": 1, "set": "town",
                 "answers": {"bikes": "perhaps"}}
                """);
        assertEquals(
                new Run(new Wanted.Done(2), "",
                        """
                                sheet.json:2 /answers/bikes: “perhaps”; hier hoort een van deze waarden: agree, neither, disagree, skipped
                                1 fout in “sheet.json”.
                                """),
                Run.of("score", Run.GOOD, sheet.toString(), "--format", "json", "--lang", "nl"));
        assertEquals(new Run(new Wanted.Done(2), "", """
                none.json: geen bestand; hier hoort een bestand met deze naam
                1 fout in “none.json”.
                """), Run.of("score", Run.GOOD, temp.resolve("none.json").toString(), "--lang", "nl"));
    }

    @Test
    void aBadSetGivesFaultsAndNoResult() {
        Run run = Run.of("score", Run.FILES.resolve("broken/BAD_DATE").toString(), Run.SHEET, "--lang", "nl");
        assertEquals(new Wanted.Done(2), run.wanted());
        assertEquals("", run.out());
        assertTrue(run.err().endsWith("6 fouten in “BAD_DATE”.\n"), run.err());
    }

    private static ScoreWish wish(Method method) {
        return new ScoreWish(method, Silence.LEAVE_OUT, false, ScoreWish.Format.TEXT);
    }

    private static String whole(ScoreForm form, Outcome outcome) {
        return form.head() + form.sheet("", AnswerSheet.EMPTY, outcome) + form.foot();
    }

    private static void assertSame(Outcome outcome, Map<?, ?> json, String why) {
        assertEquals(outcome.isOrdered(), json.get("ordered"), why);
        for (int i = 0; i < outcome.standings().size(); i++) {
            Standing standing = outcome.standings().get(i);
            Map<?, ?> party = part(json, "parties", i);
            assertEquals(standing.match().party().id().value(), party.get("party"), why);
            assertEquals(standing.rank(), party.containsKey("rank") ? Math.toIntExact((long) party.get("rank")) : 0,
                    why);
            assertSame(standing.match().over(Scope.COMMON), (Map<?, ?>) party.get("common"), why);
            assertSame(standing.match().over(Scope.OWN), (Map<?, ?>) party.get("own"), why);
        }
    }

    private static void assertSame(Score score, Map<?, ?> json, String why) {
        assertEquals(score.earned(), json.get("earned"), why);
        assertEquals(score.possible(), json.get("possible"), why);
        assertEquals((long) score.counted(), json.get("counted"), why);
        assertEquals(score.isEnough() ? (long) score.percent() : null, json.get("percent"), why);
        long sum = 0;
        for (int i = 0; i < score.contributions().size(); i++) {
            Contribution contribution = score.contributions().get(i);
            Map<?, ?> row = part(json, "statements", i);
            assertEquals(contribution.statement().id().value(), row.get("statement"), why);
            assertEquals(contribution.earned(), row.get("earned"), why);
            assertEquals(contribution.possible(), row.get("possible"), why);
            assertEquals((long) contribution.weight().factor(), row.get("weight"), why);
            assertEquals(contribution.isCounted(), row.get("counting").equals("counted"), why);
            sum += (long) row.get("earned");
        }
        assertEquals(sum, json.get("earned"), why);
    }

    private static void assertSame(Standing standing, List<String> lines, String why) {
        String party = standing.match().party().name().in(Language.ENGLISH);
        Score common = standing.match().common();
        Score own = standing.match().own();
        int at = lines.indexOf(party + ", shared statements: " + common.earned() + " of " + common.possible()
                + " points.");
        assertTrue(at >= 0, why);
        assertEquals(party + ", all its statements: " + own.earned() + " of " + own.possible() + " points.",
                lines.get(at + 1), why);
        assertEquals(common.isEnough(), lines.stream().anyMatch(line -> line.startsWith("Place ")
                && line.contains(party + ": " + common.percent() + "%,")), why);
        for (int i = 0; i < own.contributions().size(); i++) {
            Contribution each = own.contributions().get(i);
            String line = lines.get(at + 2 + i);
            String points = "Points: " + each.earned() + " of " + each.possible();
            assertTrue(line.startsWith("Statement " + (i + 1) + ". "), why);
            assertEquals(each.isCounted(), line.contains(points), why);
            assertEquals(each.isCounted() && !common.contributions().get(i).isCounted(),
                    line.endsWith("not in the order."), why);
        }
    }

    private static AnswerSheet sheet(StatementSet set, RandomGenerator random) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Statement statement : set.statements()) {
            int kind = random.nextInt(8);
            if (kind < 6) {
                sheet = sheet.with(statement.id(),
                        new Answer.Given(Stance.values()[random.nextInt(Stance.values().length)]));
            } else if (kind == 6) {
                sheet = sheet.with(statement.id(), Answer.SKIPPED);
            }
            sheet = random.nextBoolean() ? sheet.with(statement.id(), Weight.DOUBLE) : sheet;
        }
        return sheet;
    }

    private static Map<?, ?> part(Map<?, ?> json, String list, int index) {
        return (Map<?, ?>) ((List<?>) json.get(list)).get(index);
    }

    private static Map<?, ?> part(Map<?, ?> json, String list, int index, String key) {
        return (Map<?, ?>) part(json, list, index).get(key);
    }
}

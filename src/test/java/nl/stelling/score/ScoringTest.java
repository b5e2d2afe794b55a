// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.answers.Weight;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Id<Party> RED = new Id<>("red");
    private static final Id<Party> BLUE = new Id<>("blue");

    /** Blue is silent on dogs, so that bikes and trees alone are common. */
    private static final StatementSet TOWN = Sets.table(Scale.THREE_POINT, """
                  red blue
            bikes +   -
            dogs  +   .
            trees 0   +
            """);

    @ParameterizedTest
    @CsvSource({"+ - - -, red 1 NONE; blue 2 APART; gold 2 EQUAL; grey 2 EQUAL",
            "+ + - -, red 1 NONE; blue 1 EQUAL; gold 3 APART; grey 3 EQUAL",
            "+ + + -, red 1 NONE; blue 1 EQUAL; gold 1 EQUAL; grey 4 APART",
            "- + - +, blue 1 NONE; grey 1 EQUAL; red 3 APART; gold 3 EQUAL",
            "- 0 0 +, grey 1 NONE; blue 2 NEARLY_EQUAL; gold 2 EQUAL; red 4 NEARLY_EQUAL",
            "0 0 0 0, red 1 NONE; blue 1 EQUAL; gold 1 EQUAL; grey 1 EQUAL"})
    void equalScoresShareARankAndTheNextIsSkipped(String row, String expected) {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red blue gold grey\nbikes " + row);
        assertEquals(expected, shown(Scoring.score(set, Sheets.row(set, "+"), Method.CITY_BLOCK)));
    }

    @ParameterizedTest
    @CsvSource({"+ + + +, red 1 NONE; blue 2 NEARLY_EQUAL; gold 3 NEARLY_EQUAL; grey 4 APART",
            "+*2 + + +, red 1 NONE; blue 2 NEARLY_EQUAL; gold 3 NEARLY_EQUAL; grey 4 NEARLY_EQUAL",
            "+*2 +*2 +*2 +*2, red 1 NONE; blue 2 NEARLY_EQUAL; gold 3 NEARLY_EQUAL; grey 4 APART",
            "+ + . +, red 1 NONE; blue 2 NEARLY_EQUAL; gold 3 NEARLY_EQUAL; grey 4 NEARLY_EQUAL",
            ".*2 + + +, red 1 NONE; blue 1 EQUAL; gold 3 NEARLY_EQUAL; grey 4 APART"})
    void aRowIsComparedWithTheOneAboveItAlone(String answers, String expected) {
        StatementSet set = Sets.table(Scale.THREE_POINT, """
                   red blue gold grey
                s1 +   0    0    0
                s2 +   +    0    0
                s3 +   +    +    0
                s4 +   +    +    0
                """);
        assertEquals(expected, shown(Scoring.score(set, Sheets.row(set, answers), Method.CITY_BLOCK)));
    }

    @Test
    void aWholeStatementApartIsApart() {
        StatementSet set = Sets.table(Scale.FIVE_POINT, """
                   red blue gold
                s1 ++  ++   +
                s2 ++  --   --
                """);
        assertEquals("red 1 NONE; blue 2 APART; gold 3 NEARLY_EQUAL",
                shown(Scoring.score(set, Sheets.row(set, "++ ++"), Method.CITY_BLOCK)));
        assertEquals("red 1 NONE; blue 2 APART; gold 3 APART",
                shown(Scoring.score(set, Sheets.row(set, "++ ++"), Method.AGREEMENT)));
    }

    @ParameterizedTest
    @CsvSource({"3, false", "2, true", "1, true"})
    void fewerThanTheMinimumGivesNoOrderAndNoPercentage(int minimum, boolean enough) {
        StatementSet set = Sets.withMinimum(TOWN, minimum);
        Outcome outcome = Scoring.score(set, Sheets.row(set, "- + +"), Method.CITY_BLOCK);
        assertEquals(enough, outcome.isOrdered());
        assertEquals(enough, outcome.match(RED).common().isEnough());
        assertTrue(outcome.match(RED).own().isEnough());
        assertEquals(enough, outcome.match(BLUE).own().isEnough());
        assertEquals(enough ? "blue 1 NONE; red 2 APART" : "red 0 NONE; blue 0 NONE", shown(outcome));
    }

    @Test
    void aPartySilentOnEverythingHasNoScoreAndLeavesNothingInCommon() {
        StatementSet set = Sets.table(Scale.THREE_POINT, """
                   red blue
                s1 +   .
                s2 -   .
                """);
        Outcome outcome = Scoring.score(set, Sheets.row(set, "+ +"), Method.CITY_BLOCK);
        assertFalse(outcome.isOrdered());
        assertEquals(0, outcome.match(BLUE).own().counted());
        assertFalse(outcome.match(BLUE).own().isEnough());
        assertThrows(IllegalArgumentException.class, () -> outcome.match(BLUE).own().fraction());
        assertEquals(new Fraction(2, 4), outcome.match(RED).own().fraction());
        assertEquals(0, outcome.match(RED).common().counted());
    }

    @ParameterizedTest
    @CsvSource({". . ., SKIPPED", "? ? ?, OPEN", ".*2 .*2 .*2, SKIPPED"})
    void aVoterWhoAnsweredNothingGetsNoScore(String answers, Counting counting) {
        Outcome outcome = Scoring.score(TOWN, Sheets.row(TOWN, answers), Method.AGREEMENT);
        assertEquals("red 0 NONE; blue 0 NONE", shown(outcome));
        for (Standing standing : outcome.standings()) {
            for (Scope scope : Scope.values()) {
                Score score = standing.match().over(scope);
                assertEquals(List.of(counting, counting, counting), countings(score));
                assertEquals(0, score.possible());
                assertFalse(score.isEnough());
            }
        }
    }

    @Test
    void aWeightOnASkippedStatementIsKeptAndCountsForNothing() {
        Outcome outcome = Scoring.score(TOWN, Sheets.row(TOWN, "+ .*2 +"), Method.CITY_BLOCK);
        Contribution skipped = outcome.match(RED).own().contributions().get(1);
        assertEquals(Weight.DOUBLE, skipped.weight());
        assertEquals(Counting.SKIPPED, skipped.counting());
        assertEquals(0, skipped.possible());
        assertEquals(new Fraction(3, 4), outcome.match(RED).own().fraction());
    }

    @Test
    void commonAndOwnAreTwoScores() {
        Outcome outcome = Scoring.score(TOWN, Sheets.row(TOWN, "+ + +*2"), Method.CITY_BLOCK);
        assertEquals(new Fraction(4, 6), outcome.match(RED).over(Scope.COMMON).fraction());
        assertEquals(new Fraction(6, 8), outcome.match(RED).over(Scope.OWN).fraction());
        assertEquals(new Fraction(4, 6), outcome.match(BLUE).over(Scope.COMMON).fraction());
        assertEquals(new Fraction(4, 6), outcome.match(BLUE).over(Scope.OWN).fraction());
        assertEquals("red 1 NONE; blue 1 EQUAL", shown(outcome));
    }

    /** Blue says nothing of dogs: what stands there instead is Blue's own affair, and nothing in common. */
    @ParameterizedTest
    @CsvSource({"LEAVE_OUT, +, SILENT, 2, 4, 2", "NEUTRAL, +, ASSUMED, 3, 6, 2", "WORST, +, ASSUMED, 2, 6, 2",
            "LEAVE_OUT, -, SILENT, 2, 4, 1", "NEUTRAL, -, ASSUMED, 3, 6, 1", "WORST, -, ASSUMED, 2, 6, 2",
            "LEAVE_OUT, 0, SILENT, 2, 4, 2", "NEUTRAL, 0, ASSUMED, 4, 6, 1", "WORST, 0, ASSUMED, 3, 6, 2",
            "WORST, ., SKIPPED, 2, 4, 2", "WORST, ?, OPEN, 2, 4, 2"})
    void aPolicyForSilenceTouchesOwnScoresAlone(Silence silence, String dogs, Counting counting, long earned,
            long possible, int ownRank) {
        Outcome outcome = Scoring.score(TOWN, Sheets.row(TOWN, "+ " + dogs + " +"), Method.CITY_BLOCK, silence);
        Score own = outcome.match(BLUE).own();
        assertEquals(counting, own.contributions().get(1).counting());
        assertEquals(new Fraction(earned, possible), own.fraction());
        assertEquals(counting == Counting.ASSUMED ? Counting.SILENT : counting,
                outcome.match(BLUE).common().contributions().get(1).counting());
        assertEquals(new Fraction(2, 4), outcome.match(BLUE).common().fraction());
        assertEquals("red 1 NONE; blue 2 NEARLY_EQUAL", shown(outcome));
        assertEquals(ownRank, outcome.standings().getLast().rank(Scope.OWN));
    }

    @Test
    void firstAreAllThatShareThatPlace() {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red blue gold\nbikes + + -");
        assertEquals(List.of("red", "blue"), Scoring.score(set, Sheets.row(set, "+"), Method.HYBRID).first().stream()
                .map(party -> party.id().value()).toList());
        assertEquals(List.of(), Scoring.score(set, Sheets.row(set, "."), Method.HYBRID).first());
    }

    /** A step of one whole statement is sqrt(w² span²) of the same root below: 1 - sqrt(a/b) differs by that much. */
    @ParameterizedTest
    @CsvSource({"+ + + +, red 1 NONE; blue 2 NEARLY_EQUAL; gold 3 APART",
            "0 0 + +, blue 1 NONE; red 2 NEARLY_EQUAL; gold 3 NEARLY_EQUAL",
            "+*2 + + +, red 1 NONE; blue 2 NEARLY_EQUAL; gold 3 NEARLY_EQUAL"})
    void nearlyEqualByRootsIsMeasuredInRoots(String answers, String expected) {
        StatementSet set = Sets.table(Scale.THREE_POINT, """
                   red blue gold
                s1 +   +    +
                s2 +   0    -
                s3 +   +    -
                s4 +   +    -
                """);
        assertEquals(expected, shown(Scoring.score(set, Sheets.row(set, answers), Method.EUCLIDEAN)));
    }

    /** Distances of 4 and 16: their roots differ by 2, which is exactly what one statement can make. */
    @Test
    void aWholeStatementApartByRootsIsApart() {
        StatementSet set = Sets.table(Scale.THREE_POINT, """
                   red blue
                s1 -   -
                s2 +   -
                s3 +   -
                s4 +   -
                """);
        assertEquals("red 1 NONE; blue 2 APART",
                shown(Scoring.score(set, Sheets.row(set, "+ + + +"), Method.EUCLIDEAN)));
    }

    /** First what the voter did, then what the party says, then what the others say. */
    @ParameterizedTest
    @CsvSource({"?, dogs, blue, OPEN, OPEN", "?, dogs, red, OPEN, OPEN", "?, bikes, red, OPEN, OPEN",
            "., dogs, blue, SKIPPED, SKIPPED", "., dogs, red, SKIPPED, SKIPPED", "., bikes, red, SKIPPED, SKIPPED",
            "+, dogs, blue, SILENT, SILENT", "+, dogs, red, NOT_COMMON, COUNTED", "0, dogs, red, NOT_COMMON, COUNTED",
            "+, bikes, red, COUNTED, COUNTED", "0, bikes, blue, COUNTED, COUNTED"})
    void whyAStatementDoesNotCount(String answer, String statement, String party, Counting common, Counting own) {
        AnswerSheet sheet = AnswerSheet.EMPTY.with(new Id<>(statement), Sheets.answer(answer));
        Match match = Scoring.score(TOWN, sheet, Method.CITY_BLOCK).match(new Id<>(party));
        for (Score score : List.of(match.common(), match.own())) {
            Contribution contribution = score.contributions().stream()
                    .filter(each -> each.statement().id().value().equals(statement)).findFirst().orElseThrow();
            assertEquals(score.scope() == Scope.COMMON ? common : own, contribution.counting());
            assertEquals(contribution.counting() == Counting.COUNTED, contribution.isCounted());
            assertEquals(contribution.isCounted() ? 2 : 0, contribution.possible());
        }
    }

    @Test
    void aContributionKeepsAllThatLedToIt() {
        AnswerSheet sheet = Sheets.row(TOWN, "0*2 + -");
        Contribution first = Scoring.score(TOWN, sheet, Method.CITY_BLOCK).match(BLUE).common().contributions()
                .getFirst();
        assertEquals(new Contribution(TOWN.statements().getFirst(), TOWN.party(BLUE), Sheets.answer("0"),
                TOWN.statements().getFirst().position(BLUE), Weight.DOUBLE, Counting.COUNTED, 2, 4), first);
    }

    @ParameterizedTest
    @CsvSource({"++", "--"})
    void anAnswerOutsideTheScaleIsRefusedRatherThanScored(String answer) {
        AnswerSheet sheet = Sheets.row(TOWN, answer + " + +");
        for (Method method : Method.values()) {
            assertThrows(IllegalArgumentException.class, () -> Scoring.score(TOWN, sheet, method));
        }
    }

    @Test
    void aPartyThatIsNotThereHasNoMatch() {
        Outcome outcome = Scoring.score(TOWN, AnswerSheet.EMPTY, Method.CITY_BLOCK);
        assertThrows(IllegalArgumentException.class, () -> outcome.match(new Id<>("green")));
    }

    private static List<Counting> countings(Score score) {
        return score.contributions().stream().map(Contribution::counting).toList();
    }

    private static String shown(Outcome outcome) {
        return String.join("; ", outcome.standings().stream().map(
                standing -> standing.match().party().id() + " " + standing.rank() + " " + standing.toAbove()).toList());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.journey.Event;
import nl.stelling.library.Bundled;
import nl.stelling.score.Ballot;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.score.Standing;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            apart                | a b     / s1 + -       / s2 + -             | + +   | LEAD       | 1 a 100, 2 b 0
            in the set’s order   | a b     / s1 - +       / s2 - +             | + +   | LEAD       | 1 b 100, 2 a 0
            one whole statement  | a b     / s1 + +       / s2 + -             | + +   | LEAD       | 1 a 100, 2 b 50
            equal                | a b     / s1 + -       / s2 - +             | + +   | LEAD_EQUAL | 1 a 50, 1= b 50
            half a statement     | a b     / s1 + +       / s2 + 0             | + +   | LEAD_NEAR  | ~ a 100, ~~ b 75
            weight makes near    | a b     / s1 + +       / s2 + -             | +*2 + | LEAD_NEAR  | ~ a 100, ~~ b 67
            equal, then near     | a b c   / s1 + + +     / s2 + + 0           | + +   | LEAD_NEAR  | ~ a 100, ~= b 100, ~~ c 75
            near, then apart     | a b c   / s1 + + -     / s2 + 0 -           | + +   | LEAD       | ~ a 100, ~~ b 75, 3 c 0
            apart, then equal    | a b c   / s1 + - -     / s2 + - -           | + +   | LEAD       | 1 a 100, 2 b 0, 2= c 0
            near one by one      | a b c d / s1 + + + 0   / s2 + + 0 0 / s3 + 0 0 0 | + + + | LEAD  | ~ a 100, ~~ b 83, ~~ c 67, ~~ d 50
            too few              | a b     / s1 + -       / s2 + .             | + +   | LEAD_NONE  | - a none, - b none
            nothing answered     | a b     / s1 + -       / s2 + -             | . ?   | LEAD_NONE  | - a none, - b none
            one party            | a       / s1 +         / s2 0               | + +   | LEAD       | 1 a 75
            """)
    void ranksAndWhatBindsThem(String name, String table, String answers, String lead, String expected) {
        StatementSet set = Sets.withMinimum(Sets.table(Scale.THREE_POINT, table.replace("/", "\n")), 2);
        ResultView view = view(set, answers, DUTCH);
        assertEquals(expected, view.rows().stream().map(ResultPresenterTest::shown).collect(Collectors.joining(", ")));
        boolean none = lead.equals("LEAD_NONE");
        assertEquals(!none, view.isOrdered());
        assertEquals(DUTCH.of(none ? Key.RESULT_TITLE_NONE : Key.RESULT_TITLE), view.title());
        if (!none) {
            assertEquals(DUTCH.of(Key.valueOf("RESULT_" + lead)), view.lead());
        }
    }

    /** Rank, what binds it to the row above, party, percent; {@code ~} stands for nearly and no number. */
    private static String shown(ResultView.Row row) {
        String rank = row.rank().isEmpty() ? row.percent() < 0 ? "-" : "~" : row.rank();
        String bound = Map.of("", "", "gelijk", "=", "nagenoeg gelijk", "~").get(row.toAbove());
        return rank + bound + " " + row.party().replace("Party ", "") + " "
                + (row.percent() < 0 ? "none" : "" + row.percent());
    }

    @Test
    void whatIsShownIsTheOutcome() {
        Seeds.each(300, random -> {
            Ballot ballot = Ballot.random(random);
            Outcome outcome = Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK);
            Words words = random.nextBoolean() ? DUTCH : ENGLISH;
            ResultView view = new ResultPresenter(ballot.set(), ballot.sheet(), outcome, words).view();
            Map<Integer, String> texts = new HashMap<>();
            for (int i = 0; i < outcome.standings().size(); i++) {
                Standing standing = outcome.standings().get(i);
                ResultView.Row row = view.rows().get(i);
                assertEquals(words.of(standing.match().party().name()), row.party());
                assertEquals(new Event.ReasoningOpened(standing.match().party().id()), row.event());
                boolean enough = standing.match().common().isEnough();
                int percent = enough ? standing.match().common().fraction().percent() : -1;
                assertEquals(percent, row.percent());
                assertEquals(enough ? words.percent(percent) : words.of(Key.RESULT_NO_PERCENT), row.percentText());
                assertTrue(row.rank().isEmpty() || row.rank().equals("" + standing.rank()), row::toString);
                assertTrue(row.rank().isEmpty() || !row.toAbove().equals(words.of(Key.RESULT_NEARLY_EQUAL)));
                assertEquals(texts.computeIfAbsent(standing.rank(), _ -> row.rank()), row.rank(), "equals alike");
                assertEquals(words.of(Key.RESULT_ROW, row.party(), row.percentText(), row.compared()), row.name());
            }
        });
    }

    /** A bracket stands round what is nearly equal and its equals, and round nothing else. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a b     / s1 + -       / s2 + -             | + +   | NONE NONE
            a b     / s1 + -       / s2 - +             | + +   | NONE NONE
            a b     / s1 + +       / s2 + 0             | + +   | FIRST LAST
            a b c   / s1 + + +     / s2 + + 0           | + +   | FIRST MIDDLE LAST
            a b c   / s1 + + -     / s2 + 0 -           | + +   | FIRST LAST NONE
            a b c   / s1 + - -     / s2 + - -           | + +   | NONE NONE NONE
            a b c d / s1 + + 0 -   / s2 + 0 - -         | + +   | FIRST LAST FIRST LAST
            """)
    void bracketsJoinWhatIsBound(String table, String answers, String expected) {
        StatementSet set = Sets.withMinimum(Sets.table(Scale.THREE_POINT, table.replace("/", "\n")), 2);
        assertEquals(expected, view(set, answers, DUTCH).rows().stream().map(row -> row.bracket().name())
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            + + + | Alle standpunten: 83 % (3 van 3) | All positions: 83% (3 of 3)
            + + . | Alle standpunten: 100 % (2 van 3) | All positions: 100% (2 of 3)
            ? - ? | Alle standpunten: 0 % (1 van 3) | All positions: 0% (1 of 3)
            . . ? | U beantwoordde geen stelling waarover Party red iets zegt. | You answered no statements that Party red covers.
            """)
    void theScoreOverAllThatAPartySpeaksOn(String answers, String dutch, String english) {
        assertEquals(dutch.replace(" %", "\u00a0%"), red(view(three(1), answers, DUTCH)).own());
        assertEquals(english, red(view(three(1), answers, ENGLISH)).own());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            + + + | vergeleken op 2 van 3 stellingen             | Er zijn 2
            . . + | 1 stelling vergeleken, 2 zijn er nodig.      | Er is één stelling met een antwoord
            . + . | Geen stelling vergeleken, 2 zijn er nodig.   | Er is geen enkele stelling met een antwoord
            """)
    void onHowManyStatementsItRests(String answers, String compared, String lead) {
        ResultView view = view(three(2), answers, DUTCH);
        view.rows().forEach(row -> assertEquals(compared, row.compared()));
        assertEquals(!view.isOrdered(), view.lead().startsWith(lead), view::lead);
    }

    @Test
    void tooFewOfAPartysOwnIsSaidToo() {
        assertEquals("U beantwoordde 1 stelling waarover Party red iets zegt.",
                red(view(three(2), "+ . .", DUTCH)).own());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            + + +       | 3 van 3 stellingen beantwoord.                            | false | s1
            + .*2 ?*2   | 1 van 3 stellingen beantwoord, 2 als extra belangrijk gemerkt.                            | true  | s3
            -*2 ? +*2   | 2 van 3 stellingen beantwoord, 2 als extra belangrijk gemerkt. | true | s2
            """)
    void whatTheVoterDid(String answers, String summary, boolean unanswered, String first) {
        ResultView view = view(three(1), answers, DUTCH);
        assertEquals(summary, view.voterSummary());
        assertEquals(unanswered, view.hasOpen());
        assertEquals(new Event.Jumped(new Id<>(first)), view.firstOpen());
    }

    @Test
    void whatMustBeSaidWithEveryResult() {
        StatementSet set = Bundled.SET;
        for (Words words : List.of(DUTCH, ENGLISH)) {
            ResultView view = new ResultPresenter(set, AnswerSheet.EMPTY,
                    Scoring.score(set, AnswerSheet.EMPTY, Method.CITY_BLOCK), words).view();
            String all = String.join("\n", view.notes());
            set.parties().forEach(party -> assertTrue(all.contains(words.of(party.name()) + " "
                    + words.of(party.place())), all));
            set.programmes().forEach(programme -> assertTrue(all.contains(words.of(programme.title()) + ", "
                    + words.of(Key.DATE_UNKNOWN)), all));
            assertTrue(view.notes().contains(words.of(Key.NOTE_UNCHECKED)), all);
            assertFalse(all.contains(words.of(Key.RESULT_COMMON, set.commonCount(), set.statements().size())),
                    "nothing is ordered here, so nothing is said of the order");
            view.rows().forEach(row -> assertTrue(row.place().contains(words.of(Key.DATE_UNKNOWN)), row::place));
        }
    }

    @Test
    void whatTheOrderRestsOn() {
        ResultView view = view(Sets.table(Scale.THREE_POINT, "red blue\ns1 + -\ns2 + .\n"), "+ +", ENGLISH);
        assertTrue(view.isOrdered());
        assertEquals(ENGLISH.of(Key.RESULT_COMMON, 1, 2), view.notes().getFirst());
    }

    @Test
    void andHowManyOfThoseTheVoterAnswered() {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red blue\ns1 + -\ns2 + .\ns3 0 +");
        ResultView view = view(set, "+ + .", ENGLISH);
        assertEquals(ENGLISH.of(Key.RESULT_COMMON_ANSWERED, 2, 3, 1), view.notes().getFirst());
    }

    @Test
    void howItIsReckonedFollowsTheScale() {
        assertTrue(method(Scale.THREE_POINT, "+").contains("Eén stap verschil: de helft."));
        assertTrue(method(Scale.FIVE_POINT, "++").contains("Met elke stap verschil: een kwart minder."));
        assertFalse(method(Scale.FIVE_POINT, "++").contains("helft"));
    }

    private static String method(Scale scale, String stance) {
        return view(Sets.table(scale, "red\ns1 " + stance), stance, DUTCH).notes().getLast();
    }

    /** Red speaks on all three statements, blue not on the second. */
    private static StatementSet three(int minimum) {
        return Sets.withMinimum(Sets.table(Scale.THREE_POINT, "red blue\ns1 + -\ns2 + .\ns3 0 +"), minimum);
    }

    private static ResultView view(StatementSet set, String answers, Words words) {
        AnswerSheet sheet = Sheets.row(set, answers);
        return new ResultPresenter(set, sheet, Scoring.score(set, sheet, Method.CITY_BLOCK), words).view();
    }

    private static ResultView.Row red(ResultView view) {
        return view.rows().stream().filter(row -> row.party().equals("Party red")).findFirst().orElseThrow();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.certainty.Certainty;
import nl.stelling.certainty.Resampling;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.journey.Place;
import nl.stelling.present.HowSureView.Cell;
import nl.stelling.present.HowSureView.Hundred;
import nl.stelling.score.Ballot;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Language;
import nl.stelling.statements.Party;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowSurePresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    /** What is shown under a method is what scoring by it gives, and no other party is closer than one shown first. */
    @Test
    void everyFigureIsThatOfScoring() {
        Seeds.each(150, random -> {
            Ballot ballot = Ballot.random(random);
            HowSureView view = view(ballot.set(), ballot.sheet(), ENGLISH);
            Outcome usual = Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK);
            for (int method = 0; method < Method.values().length; method++) {
                String name = view.methods().columns().get(method).name();
                Outcome outcome = Scoring.score(ballot.set(), ballot.sheet(), method(name));
                for (int row = 0; row < view.methods().rows().size(); row++) {
                    Party party = usual.standings().get(row).match().party();
                    Cell cell = view.methods().rows().get(row).cells().get(method);
                    assertEquals(ENGLISH.of(party.name()), view.methods().rows().get(row).party());
                    assertEquals(outcome.isOrdered()
                            ? ENGLISH.percent(outcome.match(party.id()).common().percent())
                            : ENGLISH.of(view.methods().rows().size() > HowSureView.BESIDE
                                    ? Key.METHODS_NO_PERCENT_BRIEF
                                    : Key.METHODS_NO_PERCENT),
                            cell.percent(), name);
                    assertEquals(outcome.first().contains(party), cell.isFirst(), name);
                }
            }
        });
    }

    private static Method method(String name) {
        return List.of(Method.values()).stream().filter(each -> ENGLISH.of(MethodNames.name(each)).equals(name))
                .findFirst().orElseThrow();
    }

    @Test
    void everyCountIsThatOfTheDraws() {
        Seeds.each(100, random -> {
            Ballot ballot = Ballot.random(random);
            Outcome outcome = Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK);
            HowSureView.Chances shown = view(ballot.set(), ballot.sheet(), DUTCH).chances();
            Optional<Certainty> found = Resampling.of(outcome, Resampling.DRAWS, Resampling.SEED);
            assertEquals(found.map(each -> each.bands().size()).orElse(0), shown.bands().size());
            found.filter(each -> each.pairs().size() == 1).ifPresent(certainty -> {
                Hundred hundred = shown.hundreds().getFirst();
                Certainty.Pair pair = certainty.pairs().getFirst();
                assertEquals(pair.above() / 100.0, hundred.filled(), 1);
                assertEquals(pair.equal() / 100.0, hundred.flat(), 1);
                assertEquals(100, hundred.filled() + hundred.flat() + hundred.hollow());
            });
            for (int i = 0; i < shown.bands().size(); i++) {
                Certainty.Band band = found.orElseThrow().bands().get(i);
                assertEquals(List.of(band.low(), band.high(), outcome.match(band.party().id()).common().percent()),
                        List.of(shown.bands().get(i).low(), shown.bands().get(i).high(),
                                shown.bands().get(i).percent()));
            }
        });
    }

    /** Of all draws of four with doubt, 0.625 are for the first, 0.184 for the second and 0.191 for neither, exactly. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            always     | a b / s1 + - / s2 + -          | + +     | In alle 100 gevallen ligt Party a dichter bij u dan Party b. | Andersom: geen van de 100. Even dicht: geen van de 100. | De balken van Party a en Party b overlappen niet.
            never equal| a b / s1 + + / s2 - -          | + +     | In geen van de 100 gevallen ligt Party a dichter bij u dan Party b. | Andersom: geen van de 100. Even dicht: alle 100. | In uw uitslag liggen Party a en Party b precies even dicht bij u.
            in doubt   | a b / s1 + - / s2 + - / s3 - + / s4 0 0 | + + + + | In 63 van de 100 gevallen ligt Party a dichter bij u dan Party b. | Andersom: 18 van de 100. Even dicht: 19 van de 100. | De balken van Party a en Party b overlappen: het verschil is niet zeker.
            yet        | a b / s1 + 0 / s2 + 0 / s3 + 0 / s4 + 0 / s5 - - | + + + + + | In bijna alle 100 gevallen ligt Party a dichter bij u dan Party b. | Andersom: geen van de 100. Even dicht: minder dan 1 van de 100. | De balken van Party a en Party b overlappen. Toch ligt Party a bijna altijd dichterbij.
            """)
    void twoPartiesInWords(String name, String table, String answers, String sentence, String rest, String overlap) {
        HowSureView.Chances view = view(table, answers).chances();
        assertEquals(sentence, view.hundreds().getFirst().sentence());
        assertEquals(rest, view.hundreds().getFirst().rest());
        assertEquals(overlap, view.overlap());
        assertEquals(List.of(), view.lists());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all alike     | a b / s1 + - / s2 + -         | + +  | De volgorde is bij alle vijf gelijk. Het meeste verschil maken de stellingen 1 en 2. Geen enkele stelling beslist alleen over de eerste plaats.
            one decides   | a b / s1 + - / s2 - -         | + +  | De volgorde is bij alle vijf gelijk. Het meeste verschil maakt stelling 1. Zonder stelling 1 is de eerste plaats anders.
            another first | a b / s1 + 0 / s2 - 0         | + +  | Bij “Zelfde antwoord” ligt Party a het dichtst bij u. Bij “Grote verschillen” ligt Party b het dichtst bij u.
            only ties     | a b / s1 0 - / s2 + +         | 0 +  | Bij “Richting” liggen Party a en Party b het dichtst bij u. Het meeste verschil maakt stelling 1. Zonder stelling 1 is de eerste plaats anders.
            lower         | a b c / s1 + + 0 / s2 + - 0   | + +  | Geen programma haalt bij een andere methode een ander in. Wel liggen sommige dan even dicht. Het meeste verschil maakt stelling 2. Zonder stelling 2 is de eerste plaats anders.
            one party     | a / s1 +                      | +    | ''
            """)
    void whatMadeTheDifference(String name, String table, String answers, String sentences) {
        assertEquals(sentences, String.join(" ", view(table, answers).methods().difference()));
    }

    /** Of more parties than can be read, those on top are shown and the others are counted. */
    @Test
    void manyPartiesStayReadable() {
        StatementSet set = Sets.spoken(30, 40, Scale.THREE_POINT, Seeds.of(3));
        HowSureView view = view(set, Sheets.row(set, "+ ".repeat(30)), ENGLISH);
        assertEquals(20, view.methods().rows().size());
        assertTrue(view.methods().more().contains("20 others"), view.methods()::more);
        assertEquals(20, view.chances().bands().size());
        assertEquals(List.of("How often is a programme closest to you, alone or shared?",
                "How often is a programme closer than the next one?"),
                view.chances().lists().stream().map(Notes::heading).toList());
        assertEquals(19, view.chances().lists().getLast().paragraphs().size());
        assertEquals(ENGLISH.of(Key.SURE_FIRST_NEVER), view.chances().lists().getFirst().paragraphs().getLast());
    }

    /** Nobody stands first because of a name or the order of a file. */
    @Test
    void ofSeveralThatStandFirstNoneIsPutForward() {
        HowSureView.Chances view = view("a b c / s1 + + - / s2 - - + ", "+ +").chances();
        assertEquals(0, view.hundreds().size());
        List<String> firsts = view.lists().getFirst().paragraphs();
        assertEquals(firsts.get(0).replace("Party a", "Party b"), firsts.get(1));
    }

    @Test
    void whatIsNotFoundYetLeavesItsPlace() {
        StatementSet set = set("a b / s1 + - / s2 + -");
        AnswerSheet sheet = Sheets.row(set, "+ +");
        HowSureView view = view(set, sheet, Scrutiny.AWAITED, DUTCH);
        HowSureView found = view(set, sheet, DUTCH);
        assertEquals(found.methods().columns(), view.methods().columns());
        assertEquals(found.methods().rows().stream().map(HowSureView.Row::party).toList(),
                view.methods().rows().stream().map(HowSureView.Row::party).toList());
        assertEquals("100\u00a0% ? ? ? ?", view.methods().rows().getFirst().cells().stream()
                .map(cell -> cell.percent().isEmpty() ? "?" : cell.percent()).collect(Collectors.joining(" ")));
        assertEquals(found.chances().lead(), view.chances().lead());
        assertTrue(view.chances().isAwaited() && view.chances().bands().isEmpty());
    }

    @Test
    void tooFewIsSaidAndNothingIsAwaited() {
        StatementSet set = Sets.withMinimum(set("a b / s1 + - / s2 + -"), 3);
        HowSureView view = view(set, Sheets.row(set, "+ +"), DUTCH);
        assertEquals(DUTCH.of(Key.RESULT_LEAD_NONE, 2, 3), view.chances().lead());
        assertTrue(!view.chances().isAwaited() && view.chances().bands().isEmpty());
        assertTrue(view.methods().rows().stream().flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.percent().equals("geen") && !cell.isFirst()));
        assertEquals("", view.methods().reminder());
    }

    @Test
    void manyStatementsAreCountedRatherThanNamed() {
        String table = "a b / " + IntStream.rangeClosed(1, 7).mapToObj(i -> "s" + i + " + -")
                .collect(Collectors.joining(" / "));
        assertTrue(view(table, "+ ".repeat(7)).methods().difference()
                .contains(DUTCH.of(Key.METHODS_MOST_MANY, 7)));
    }

    /** Each statement alone decides, which is not as if they did so together. */
    @Test
    void statementsThatDecideAloneAreNotNamedAsOne() {
        String text = String.join(" ",
                view("a b / s1 + - / s2 - + / s3 + - / s4 - 0", "+ + + +").methods().difference());
        assertTrue(text.contains("Zonder stelling 1 of zonder stelling 3 is de eerste plaats anders."), text);
    }

    private static StatementSet set(String table) {
        return Sets.table(Scale.THREE_POINT, table.replace("/", "\n"));
    }

    private static HowSureView view(String table, String answers) {
        StatementSet set = set(table);
        return view(set, Sheets.row(set, answers), DUTCH);
    }

    private static HowSureView view(StatementSet set, AnswerSheet sheet, Words words) {
        Outcome outcome = Scoring.score(set, sheet, Method.CITY_BLOCK);
        return view(set, sheet, Scrutiny.of(set, sheet, outcome), words);
    }

    private static HowSureView view(StatementSet set, AnswerSheet sheet, Scrutiny scrutiny, Words words) {
        Outcome outcome = Scoring.score(set, sheet, Method.CITY_BLOCK);
        return new HowSurePresenter(set, new Place.HowSure(outcome, scrutiny), words).view();
    }
}

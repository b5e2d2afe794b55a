// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place;
import nl.stelling.score.Ballot;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Id;
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

class ThemesPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);

    /** The first and the third are of theme 1, the others of theme 2. */
    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red blue
            s1 +   -
            s2 0   .
            s3 +   .
            s4 -   .
            """);

    @Test
    void aThemeHasItsOwnLinesPointsAndCounts() {
        ThemesView.Row first = view(SET, "+ 0 -*2 +").rows().getFirst();
        assertEquals("theme 1 (nl)", first.theme());
        assertEquals("1 AGREE filled, 3 DISAGREE filled heavy", shown(first.voter()));
        assertEquals("Uw antwoorden: 1 eens en 1 oneens.", first.voter().name());
        // Red says agree twice: all of 2, and nothing of a double 4
        assertEquals("1 AGREE filled, 3 AGREE heavy", shown(cell(first, 0).line()));
        assertEquals(new ThemesView.Cell(33, "2 van 6 punten", "2 van 2 stellingen",
                "Party red: 2 van 6 punten, 2 van 2 stellingen."), cell(first, 0).cell());
        assertEquals("1 DISAGREE, 3 SILENT heavy", shown(cell(first, 1).line()));
        assertEquals("0 van 2 punten, 1 van 2 stellingen",
                cell(first, 1).cell().points() + ", " + cell(first, 1).cell().compared());
        assertEquals(new Event.ThemeOpened(new Id<>("theme-1")), first.event());
    }

    @Test
    void besideASilentProgrammeThereIsNoBar() {
        ThemesView.Row second = view(SET, "+ 0 + +").rows().get(1);
        assertEquals(new ThemesView.Cell(-1, "", "Geen standpunt", "Party blue: Geen standpunt."),
                cell(second, 1).cell());
        // Nothing stands beside it to compare with
        assertEquals(-1, cell(second, 0).cell().bar());
        assertEquals("2 van 4 punten", cell(second, 0).cell().points());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            . + . + | Door u overgeslagen       | Door u overgeslagen
            ? + ? + | Door u nog niet beantwoord | Door u nog niet beantwoord
            ? + . + | Door u niet beantwoord    | Door u nog niet beantwoord
            . + ? + | Door u niet beantwoord    | Door u overgeslagen
            """)
    void whereNothingCountsTheReasonIsSaid(String answers, String red, String blue) {
        ThemesView.Row first = view(SET, answers).rows().getFirst();
        assertEquals(List.of(red, blue), first.cells().stream().map(each -> each.cell().compared()).toList());
        assertTrue(first.cells().stream().allMatch(each -> each.cell().points().isEmpty()));
    }

    @Test
    void oneProgrammeAloneHasBars() {
        StatementSet alone = Sets.table(Scale.THREE_POINT, "red\ns1 +\ns2 -");
        assertEquals(100, cell(view(alone, "+ -").rows().getFirst(), 0).cell().bar());
    }

    @Test
    void noBarStandsWhereNothingCounts() {
        Seeds.each(200, random -> {
            Ballot ballot = Ballot.random(random);
            for (ThemesView.Row row : view(ballot.set(), ballot.sheet()).rows()) {
                List<ThemesView.Cell> cells = row.cells().stream().map(ThemesView.Programme::cell).toList();
                long speaking = cells.stream().filter(each -> !each.points().isEmpty()).count();
                for (ThemesView.Cell cell : cells) {
                    assertEquals(!cell.points().isEmpty() && (speaking > 1 || cells.size() == 1), cell.bar() >= 0,
                            cell.name());
                    assertFalse(cell.name().contains("%"), cell.name());
                }
            }
        });
    }

    /** What a voter adds up by theme is what the reasoning adds up by kind. */
    @Test
    void theSumsAreThoseOfTheReasoning() {
        Seeds.each(200, random -> {
            Ballot ballot = Ballot.random(random);
            Outcome outcome = Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK);
            ThemesView view = view(ballot.set(), ballot.sheet());
            for (int i = 0; i < view.sums().size(); i++) {
                int at = i;
                Party party = outcome.standings().get(i).match().party();
                ReasoningView reasoning = new ReasoningPresenter(ballot.set(), new Place.Reasoning(outcome, party.id(),
                        Scope.OWN, Place.Reasoning.Group.ALL), DUTCH).view();
                String total = reasoning.total().earned() + "/" + reasoning.total().possible().replaceAll("\\D", "");
                long earned = sum(view, at, 0);
                long possible = sum(view, at, 1);
                assertEquals(total, earned + "/" + possible);
                assertEquals(possible == 0 ? "" : DUTCH.of(Key.THEMES_POINTS, earned, possible),
                        view.sums().get(i).points());
            }
        });
    }

    private static long sum(ThemesView view, int party, int number) {
        return view.rows().stream().map(row -> cell(row, party).cell().points()).filter(each -> !each.isEmpty())
                .mapToLong(each -> Long.parseLong(each.split("\\D+")[number])).sum();
    }

    @Test
    void ofManyPartiesTheFirstAreShownAndThatIsSaid() {
        StatementSet set = Sets.random(12, ThemesPresenter.MOST + 3, Scale.THREE_POINT, Seeds.of(7));
        ThemesView view = view(set, Sheets.randomSheet(set, Seeds.of(8)));
        assertEquals(ThemesPresenter.MOST + 1, view.voices().size());
        assertTrue(view.lead().contains(ThemesPresenter.MOST + " van de " + (ThemesPresenter.MOST + 3)), view.lead());
        assertFalse(view(SET, "+ + + +").lead().contains("in de volgorde"));
    }

    private static ThemesView.Programme cell(ThemesView.Row row, int party) {
        return row.cells().get(party);
    }

    private static ThemesView view(StatementSet set, String answers) {
        return view(set, Sheets.row(set, answers));
    }

    private static ThemesView view(StatementSet set, AnswerSheet sheet) {
        return new ThemesPresenter(set, sheet, Scoring.score(set, sheet, Method.CITY_BLOCK), DUTCH).view();
    }

    private static String shown(LineView line) {
        return String.join(", ", IntStream.range(0, line.slots().size()).mapToObj(i -> line.slots().get(i))
                .map(slot -> slot.number() + " " + slot.mark() + (slot.isFilled() ? " filled" : "")
                        + (slot.isHeavy() ? " heavy" : ""))
                .toList());
    }
}

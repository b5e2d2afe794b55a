// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.Seeds;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.journey.Event;
import nl.stelling.journey.Listing;
import nl.stelling.journey.Place;
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

class TablePresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red blue
            s1 +   -
            s2 +   .
            s3 0   0
            s4 -   +
            """);
    private static final AnswerSheet SHEET = Sheets.row(SET, "- .*2 + ?");

    @Test
    void aCellSaysWhoseStanceItIsAndOnWhat() {
        TableView view = view(SET, SHEET, Listing.ALL);
        TableView.Row second = view.rows().get(1);
        assertEquals("Stelling 2, s2 title (nl).", second.alouds().get(0));
        assertEquals("U: overgeslagen, telt dubbel. Stelling 2, s2 title (nl).", second.alouds().get(1));
        // Blue is closer: its column stands first
        assertEquals(List.of("Stelling", "U", "Party blue", "Party red"),
                view.columns().stream().map(TableView.Column::name).toList());
        assertEquals("Party blue: geen standpunt in dit hoofdstuk. Stelling 2, s2 title (nl).",
                second.alouds().get(2));
        assertEquals("Geen standpunt", second.cells().get(2).word());
        assertEquals(List.of(Mark.SKIPPED, Mark.SKIPPED, Mark.SILENT, Mark.AGREE),
                second.cells().stream().map(TableView.Cell::mark).toList());
        assertEquals("U: overgeslagen, telt dubbel. Party blue: geen standpunt in dit hoofdstuk. Party red: eens.",
                second.sentences().get(0));
        assertEquals(new Event.TableCellOpened(new Place.Table.Cell(new Id<>("s2"), 3)),
                second.cells().get(3).open());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | false | every   | 4* 2 1 | 4* 2 2
            true  | false | every   | 4 2* 0 | 2* 1 1
            false | true  | every   | 4 0 1* | 1* 0 1
            true  | true  | every   | 4 0* 0* | 0* 0 0
            false | false | theme-2 | 2* 1 1 | 4 2 2*
            true  | true  | theme-1 | 2 0* 0* | 0 0* 0
            """)
    void everyCountIsWhatWouldBeListed(boolean divided, boolean heavy, String subject, String filters,
            String subjects) {
        Listing listing = Listing.ALL.narrowed(divided, heavy).with(subject.equals("every")
                ? new Listing.Subject.Every()
                : new Listing.Subject.Only(new Id<>(subject)));
        TableView view = view(SET, SHEET, listing);
        assertEquals(filters, shown(view.filters()));
        assertEquals(subjects, shown(view.subjects()));
        assertEquals(view.rows().isEmpty(), !view.empty().isEmpty());
        view.filters().forEach(each -> {
            if (each.event() instanceof Event.TableListed(var other) && !each.isChosen()) {
                assertEquals(each.count(), view(SET, SHEET, other).rows().size());
            }
        });
    }

    private static String shown(List<FilterView> filters) {
        return String.join(" ", filters.stream().map(each -> each.count() + (each.isChosen() ? "*" : "")).toList());
    }

    @Test
    void anEmptyCombinationNamesAllThatWasChosen() {
        TableView view = view(SET, SHEET,
                Listing.ALL.narrowed(true, true).with(new Listing.Subject.Only(new Id<>("theme-2"))));
        assertEquals("Geen enkele stelling past bij: “theme 2 (nl)”, “Waar partijen verschillen” en “Extra belangrijk”."
                + " Laat een keuze weg.", view.empty());
        assertTrue(view.listed().startsWith("0 van 4 stellingen."));
    }

    @Test
    void headingsCarryThePercentageOfTheResult() {
        Seeds.each(100, random -> {
            Ballot ballot = Ballot.random(random);
            Outcome outcome = Scoring.score(ballot.set(), ballot.sheet(), Method.CITY_BLOCK);
            ResultView result = new ResultPresenter(ballot.set(), ballot.sheet(), outcome, DUTCH).view();
            TableView table = view(ballot.set(), ballot.sheet(), Listing.ALL);
            for (int i = 0; i < result.rows().size(); i++) {
                TableView.Column column = table.columns().get(i + TableRows.BEFORE_PARTIES);
                Standing standing = outcome.standings().get(i);
                assertEquals(result.rows().get(i).party(), column.name());
                assertEquals(standing.match().common().isEnough()
                        ? DUTCH.of(Key.TABLE_FIGURE, result.rows().get(i).percentText(),
                                standing.match().common().counted())
                        : result.rows().get(i).percentText(), column.figure());
            }
        });
    }

    @Test
    void ofManyPartiesTheSentenceCounts() {
        StatementSet set = Sets.table(Scale.THREE_POINT, """
                   a b c d e f g
                s1 + + + - 0 . .
                """);
        TableView.Row row = view(set, Sheets.row(set, "+"), Listing.ALL).rows().getFirst();
        String counts = "Alle partijen: 3 eens, 1 geen van beide, 1 oneens en 2 zonder standpunt.";
        assertEquals("U: eens. " + counts, row.sentences().get(0));
        assertEquals("U: eens. Party a: eens. " + counts, row.sentences().get(2));
    }

    @Test
    void theOrderIsSaidInWords() {
        Listing byRed = Listing.ALL.with(new Listing.Order.ByParty(new Id<>("red")));
        TableView view = view(SET, SHEET, byRed);
        assertTrue(view.listed().contains("Party red"), view.listed());
        assertEquals(List.of(false, false, false, true),
                view.columns().stream().map(TableView.Column::isOrder).toList());
        assertEquals(List.of(1, 2, 3, 4), view.rows().stream().map(TableView.Row::number).toList());
        assertEquals("Naar standpunt van Party red", view.order());
        TableView byTheme = view(SET, SHEET, Listing.ALL.with(new Listing.Order.ByTheme()));
        // Each is said once, with the first of its statements
        assertEquals(List.of("theme 1 (nl)", "", "theme 2 (nl)", ""),
                byTheme.rows().stream().map(TableView.Row::theme).toList());
    }

    private static TableView view(StatementSet set, AnswerSheet sheet, Listing listing) {
        Outcome outcome = Scoring.score(set, sheet, Method.CITY_BLOCK);
        return new TablePresenter(set, sheet, new Place.Table(outcome, listing,
                new Place.Table.Cell(set.statements().getFirst().id(), 0)), DUTCH).view();
    }
}

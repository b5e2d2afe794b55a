// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.Sheets;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place.Review;
import nl.stelling.journey.Place.Review.Filter;
import nl.stelling.journey.Steps;
import nl.stelling.score.Ballot;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPresenterTest {

    private static final StatementSet SET = Sets.table(Scale.FIVE_POINT, "red\ns1 +\ns2 +\ns3 +\ns4 +\ns5 +");
    private static final String ANSWERS = "++ .*2 ? -*2 0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALL        | 1 2 3 4 5
            UNANSWERED | 2 3
            WEIGHED    | 2 4
            """)
    void whatAFilterLists(Filter filter, String expected) {
        ReviewView view = view(SET, ANSWERS, filter);
        assertEquals(expected, view.rows().stream().map(row -> "" + row.number()).collect(Collectors.joining(" ")));
        assertEquals("Alle 5, Open of overgeslagen 2, Extra belangrijk 2", view.filters().stream()
                .map(each -> each.name() + " " + each.count()).collect(Collectors.joining(", ")));
        assertEquals(new Event.ReviewFiltered(filter),
                view.filters().stream().filter(FilterView::isChosen).findFirst().orElseThrow().event());
        assertEquals(1, view.filters().stream().filter(FilterView::isChosen).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | AGREE    | Helemaal eens | Stelling 1, s1 title (nl): Helemaal eens
            2 | SKIPPED  | Overgeslagen  | Stelling 2, s2 title (nl): Overgeslagen, extra belangrijk
            3 | OPEN     | Nog open      | Stelling 3, s3 title (nl): Nog open
            4 | DISAGREE | Oneens        | Stelling 4, s4 title (nl): Oneens, extra belangrijk
            5 | NEITHER  | Geen van beide | Stelling 5, s5 title (nl): Geen van beide
            """)
    void whatARowSays(int number, Mark mark, String word, String name) {
        ReviewView.Row row = view(SET, ANSWERS, Filter.ALL).rows().get(number - 1);
        assertEquals(new ReviewView.Row(number, "s" + number + " title (nl)", mark, word,
                name.endsWith("extra belangrijk"), new Event.Jumped(new Id<>("s" + number)), name), row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ? ? ? ? ?  | 0 beantwoord, 0 overgeslagen, 5 nog open. | true  | s1
            + . ? 0 ?  | 2 beantwoord, 1 overgeslagen, 2 nog open. | true  | s3
            + . . 0 -  | 3 beantwoord, 2 overgeslagen, 0 nog open. | false | s1
            """)
    void whatIsLeftToDo(String answers, String summary, boolean open, String first) {
        ReviewView view = view(SET, answers, Filter.ALL);
        assertEquals(summary + " Kies een regel om uw antwoord te veranderen.", view.summary());
        assertEquals(open, view.hasOpen());
        assertEquals(new Event.Jumped(new Id<>(first)), view.firstOpen());
    }

    @Test
    void whereNothingIsListedThatIsSaid() {
        ReviewView view = (ReviewView) Presenter.view(Steps.walk("review filter/weighed"), Words.in(Language.DUTCH));
        assertEquals(0, view.rows().size());
        assertEquals("Hier staat nu niets.", view.empty());
    }

    @Test
    void everyFilterCountsWhatItLists() {
        Seeds.each(200, random -> {
            Ballot ballot = Ballot.random(random);
            for (Filter filter : Filter.values()) {
                ReviewView view = new ReviewPresenter(ballot.set(), ballot.sheet(), Words.in(Language.ENGLISH))
                        .view(new Review(filter));
                assertEquals(view.filters().get(filter.ordinal()).count(), view.rows().size());
            }
            long open = ballot.set().statements().stream()
                    .filter(each -> ballot.sheet().answer(each.id()).equals(Answer.OPEN)).count();
            assertEquals(open > 0, new ReviewPresenter(ballot.set(), ballot.sheet(), Words.in(Language.DUTCH))
                    .view(new Review(Filter.ALL)).hasOpen());
        });
    }

    private static ReviewView view(StatementSet set, String answers, Filter filter) {
        Journey journey = new Journey(set, Sheets.row(set, answers), new Review(filter), List.of(),
                List.of());
        return (ReviewView) Presenter.view(journey, Words.in(Language.DUTCH));
    }
}

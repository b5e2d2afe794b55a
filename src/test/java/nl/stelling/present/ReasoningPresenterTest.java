// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place.Reasoning;
import nl.stelling.journey.Place.Reasoning.Group;
import nl.stelling.score.Method;
import nl.stelling.score.Scope;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasoningPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);

    /** To red: the same, near, apart, twice not common, silent, skipped, open. */
    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red blue green
            s1 +   -    0
            s2 0   -    0
            s3 -   -    0
            s4 +   .    0
            s5 +   .    .
            s6 .   +    0
            s7 +   -    0
            s8 +   -    0
            """);
    private static final String ANSWERS = "+*2 + + + + + .*2 ?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMON | s4 | Party blue zegt er niets over. Daarom telt deze stelling hier niet mee.
            COMMON | s5 | Party blue en Party green zeggen er niets over. Daarom telt deze stelling hier niet mee.
            COMMON | s6 | Hierover staat niets in dit hoofdstuk van het programma.
            COMMON | s7 | U hebt deze stelling overgeslagen.
            COMMON | s8 | U hebt deze stelling nog niet beantwoord.
            OWN    | s4 | ''
            OWN    | s5 | ''
            OWN    | s6 | Hierover staat niets in dit hoofdstuk van het programma.
            OWN    | s7 | U hebt deze stelling overgeslagen.
            OWN    | s8 | U hebt deze stelling nog niet beantwoord.
            """)
    void whyAStatementDoesNotCount(Scope scope, String statement, String whyNot) {
        ReasoningView.Row row = rows(view(SET, scope, Group.ALL)).stream()
                .filter(each -> each.back().equals(new Event.Jumped(new Id<>(statement)))).findFirst().orElseThrow();
        assertEquals(whyNot, row.whyNot());
        assertEquals(whyNot.isEmpty(), !row.points().equals("telt niet"));
    }

    @Test
    void whatDoesNotCountDoesNotCountDoubleEither() {
        List<ReasoningView.Row> rows = rows(view(SET, "+*2 + + + + +*2 .*2 ?", Scope.COMMON, Group.ALL));
        List<String> weights = List.of("s1", "s2", "s6", "s7").stream().map(id -> rows.stream()
                .filter(each -> each.back().equals(new Event.Jumped(new Id<>(id)))).findFirst().orElseThrow().weight())
                .toList();
        assertEquals(List.of("telt dubbel", "", "extra belangrijk", "extra belangrijk"), weights);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMON | Zelfde antwoord: 1 / Dichtbij: 2 / Ver uit elkaar: 3 / Niet meegeteld: 4 5 6 7 8
            OWN    | Zelfde antwoord: 1 4 5 / Dichtbij: 2 / Ver uit elkaar: 3 / Niet meegeteld: 6 7 8
            """)
    void howStatementsAreGrouped(Scope scope, String expected) {
        assertEquals(expected, view(SET, scope, Group.ALL).groups().stream().map(group -> group.name() + ": "
                + group.rows().stream().map(row -> "" + row.number()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / ")));
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    void aFilterListsWhatItCounts(Group group) {
        ReasoningView view = view(SET, Scope.OWN, group);
        FilterView chosen = view.filters().stream().filter(FilterView::isChosen).findFirst().orElseThrow();
        assertEquals(new Event.GroupChosen(group), chosen.event());
        assertEquals(chosen.count(), rows(view).size());
        assertEquals(1, view.filters().stream().filter(FilterView::isChosen).count());
        assertEquals(view(SET, Scope.OWN, Group.ALL).total(), view.total(), "the sum is of all, whatever is listed");
        if (group != Group.ALL) {
            assertEquals(List.of(chosen.name()), view.groups().stream().map(ReasoningView.Group::name).toList());
        }
    }

    @Test
    void anEmptyGroupIsNotListed() {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red\ns1 +");
        assertEquals(List.of(), view(set, "+", Scope.OWN, Group.APART).groups());
        assertEquals(1, view(set, "+", Scope.OWN, Group.ALL).groups().size());
    }

    @Test
    void whatARowSays() {
        ReasoningView.Row row = rows(view(SET, Scope.COMMON, Group.ALL)).getFirst();
        assertEquals(1, row.number());
        assertEquals("s1 text (nl)", row.statement());
        assertEquals(Mark.AGREE, row.answer());
        assertEquals("Eens", row.answerWord());
        assertEquals("telt dubbel", row.weight());
        assertEquals("4 van 4", row.points());
        assertEquals("Party red", row.position().party());
        assertEquals(Mark.AGREE, row.position().mark());
        assertEquals(List.of(new Event.PassageOpened(new Id<>("s1"), new Id<>("red"), 0)),
                row.position().quotes().stream().map(QuoteView::open).toList());
    }

    @Test
    void bothScopesSayHowManyTheyCount() {
        for (Scope scope : Scope.values()) {
            ReasoningView view = view(SET, scope, Group.ALL);
            assertEquals(List.of("Gedeelde stellingen 3", "Alles van Party red 5"), view.scopes().stream()
                    .map(each -> each.name() + " " + each.count()).toList());
            assertEquals(Arrays.stream(Scope.values()).map(each -> each == scope).toList(),
                    view.scopes().stream().map(FilterView::isChosen).toList());
            assertEquals(scope == Scope.COMMON, view.scopeNote().startsWith("Stellingen waarover elk programma"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            + + | 4 : 4 = 1. Dat is 100 %.      | 4 gedeeld door 4 is 1, dus 100 %.
            + 0 | 3 : 4 = 0,75. Dat is 75 %.    | 3 gedeeld door 4 is 0,75, dus 75 %.
            - - | 0 : 4 = 0. Dat is 0 %.        | 0 gedeeld door 4 is 0, dus 0 %.
            + 0*2 | 4 : 6 = 0,666… Dat is afgerond 67 %. | 4 gedeeld door 6 is 0,666…, afgerond 67 %.
            """)
    void theDivision(String answers, String shown, String aloud) {
        StatementSet set = Sets.table(Scale.THREE_POINT, "red\ns1 +\ns2 +");
        ReasoningView view = view(set, answers, Scope.OWN, Group.ALL);
        assertEquals(shown.replace(" %", "\u00a0%"), view.division());
        assertEquals(aloud.replace(" %", "\u00a0%"), view.divisionAloud());
    }

    @Test
    void tooFewStatementsGiveNoPercentage() {
        ReasoningView view = view(Sets.withMinimum(SET, 4), Scope.COMMON, Group.ALL);
        assertEquals(-1, view.percent());
        assertEquals("Geen percentage", view.percentText());
        assertEquals("3 stellingen vergeleken, 4 zijn er nodig.", view.compared());
        assertEquals("", view.division() + view.divisionAloud());
        assertEquals("van 8", view.total().possible());
    }

    private static ReasoningView view(StatementSet set, Scope scope, Group group) {
        return view(set, ANSWERS, scope, group);
    }

    private static ReasoningView view(StatementSet set, String answers, Scope scope, Group group) {
        AnswerSheet sheet = Sheets.row(set, answers);
        return new ReasoningPresenter(set, new Reasoning(Scoring.score(set, sheet, Method.CITY_BLOCK),
                set.parties().getFirst().id(), scope, group), DUTCH).view();
    }

    private static List<ReasoningView.Row> rows(ReasoningView view) {
        return view.groups().stream().flatMap(group -> group.rows().stream()).toList();
    }
}

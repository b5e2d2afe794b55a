// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.answers.Sheets;
import nl.stelling.answers.Weight;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Steps;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final StatementSet FIVE = Sets.table(Scale.FIVE_POINT, "red\nterm ++~*\ns2 .");

    @ParameterizedTest
    @CsvSource({"s1=+, 1", "s1=0, 2", "s1=-, 3", "s1=., skip", "s1=?, ''"})
    void theChosenAnswerAndNoOther(String event, String chosen) {
        StatementView view = view(Steps.walk(event + " jump/s1"));
        assertEquals(chosen, view.options().stream().filter(StatementView.Option::isChosen)
                .map(StatementView.Option::key).collect(Collectors.joining()) + (view.skip().isChosen() ? "skip" : ""));
    }

    @Test
    void threePoints() {
        StatementView view = view(Steps.walk("jump/s2"));
        assertEquals("1 Eens AGREE, 2 Geen van beide NEITHER, 3 Oneens DISAGREE, 0 Overslaan SKIPPED", options(view));
        assertEquals(new Event.Answered(new Id<>("s2"), Sheets.answer("-")), view.options().getLast().event());
        assertEquals(new Event.Answered(new Id<>("s2"), Sheets.answer(".")), view.skip().event());
    }

    @Test
    void fivePoints() {
        StatementView view = view(Steps.walk(Journey.start(FIVE), "jump/s2"));
        assertEquals("1 Helemaal eens AGREE, 2 Eens AGREE, 3 Geen van beide NEITHER, 4 Oneens DISAGREE, "
                + "5 Helemaal oneens DISAGREE, 0 Overslaan SKIPPED", options(view));
        assertEquals(new Event.Answered(new Id<>("s2"), Sheets.answer("++")), view.options().getFirst().event());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"jump/s2, ''", "result jump/s2, to-results", "result why/red jump/s2, to-reasoning",
            "s1=+ s2=+ s3=+ result jump/s2, ''", "s1=+ s2=+ s3=+ result why/red jump/s2, to-reasoning",
            "result table cell/s2/0, to-table", "result table read/s1/red/0 jump/s2, to-table", "review jump/s2, ''"})
    void theWayBackToWhereItWasChosen(String events, String ways) {
        assertEquals(ways, view(Steps.walk(events)).returns().stream().map(Way::id).collect(Collectors.joining(" ")));
    }

    @Test
    void whichStatementOfHowMany() {
        StatementView view = view(Steps.walk("jump/s2"));
        assertEquals(List.of("Stelling 2", "van 3", "theme 2 (nl)", "s2 text (nl)"),
                List.of(view.counter(), view.total(), view.theme(), view.text()));
        assertEquals(2, view.number());
        assertEquals(List.of("s1", "s2", "s3"), view.jumps().stream().map(jump -> jump.statement().value()).toList());
        assertEquals(List.of(false, true, false), view.line().slots().stream().map(LineView.Slot::isHere).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s1=+ s2=0             | false
            s1=+ s2=0 s3=-        | true
            s1=. s2=. s3=.        | true
            s1=+ s2=0 s3=- s1=?   | false
            """)
    void itIsCompleteWhenNothingIsOpen(String events, boolean complete) {
        assertEquals(complete, view(Steps.walk(events + " jump/s1")).isComplete());
    }

    @ParameterizedTest
    @CsvSource({"1, weight 1 (nl)", "2, weight 2 (nl)", "4, weight 4 (nl)"})
    void theWeightThatWasChosen(int factor, String name) {
        StatementSet set = Sets.withWeights(Steps.SET, 1, 2, 4);
        StatementView view = view(Steps.walk(Journey.start(set), "s1*" + factor + " jump/s1"));
        assertEquals(List.of(name), view.weights().stream().filter(StatementView.Weighing::isChosen)
                .map(StatementView.Weighing::name).toList());
        assertEquals(List.of("weight 1 (nl)"), view.weights().stream().filter(StatementView.Weighing::isUsual)
                .map(StatementView.Weighing::name).toList());
        assertEquals(List.of(1, 2, 4).stream().map(each -> new Event.Weighed(new Id<>("s1"), new Weight(each)))
                .toList(), view.weights().stream().map(StatementView.Weighing::event).toList());
    }

    @Test
    void nothingIsOpenAtFirst() {
        StatementView view = view(Steps.walk("jump/s1"));
        assertEquals(Panel.CLOSED, view.panel());
        assertEquals(List.of(), view.meaning().notes());
        assertEquals(List.of(), view.positions());
    }

    @Test
    void theMeaningInItsOrder() {
        StatementView view = view(Steps.walk("jump/s1 panel/meaning"));
        assertEquals("Dit betekent het: s1 meaning (nl), Zo is het nu: s1 now (nl), "
                + "Een argument voor: s1 for (nl), Een argument tegen: s1 against (nl)",
                view.meaning().notes().stream().map(note -> note.heading() + ": " + Pieces.text(note.pieces()))
                        .collect(Collectors.joining(", ")));
        assertEquals(2, view.meaning().facts().size());
        assertEquals("", view.meaning().term() + view.meaning().explanation());
        assertEquals(List.of(), view.positions());
    }

    @Test
    void aTermIsExplainedBesideTheMeaning() {
        StatementView view = view(Steps.walk(Journey.start(FIVE), "jump/term panel/term"));
        assertEquals("term (nl): explanation (nl)", view.meaning().term() + ": " + view.meaning().explanation());
        assertEquals(4, view.meaning().notes().size());
        assertEquals(new Piece.Explained("term", new Id<>("term")), view.pieces().getFirst());
        assertThrows(IllegalArgumentException.class,
                () -> view(Steps.walk(Journey.start(FIVE), "jump/term panel/other")));
    }

    @Test
    void whatTheProgrammesSay() {
        StatementView view = view(Steps.walk(Journey.start(FIVE), "jump/term panel/positions"));
        assertEquals(List.of(), view.meaning().notes());
        PositionView red = view.positions().getFirst();
        assertEquals("Party red | Town, datum onbekend | Helemaal eens | Het programma gaat niet helemaal zo ver. "
                + "Het programma zegt dit niet letterlijk. | red reasons on "
                + "term (nl) | Zo leiden wij dat af: red infers on term (nl)",
                String.join(" | ", red.party(),
                        red.place(), red.word(), red.nuance(), red.reasoning(), red.inference()));
        assertEquals(Mark.AGREE, red.mark());
        assertEquals("red on term.\n", red.quotes().getFirst().runs().getFirst().text());
        assertEquals("Bekijk in het programma van Party red: red on term.\n",
                red.quotes().getFirst().openName());
    }

    @Test
    void silenceIsNoStance() {
        PositionView red = view(Steps.walk(Journey.start(FIVE), "jump/s2 panel/positions")).positions().getFirst();
        assertEquals(Mark.SILENT, red.mark());
        assertEquals("Geen standpunt in dit hoofdstuk", red.word());
        assertEquals("red is silent on s2 (nl)", red.reasoning());
        assertTrue(red.nuance().isEmpty() && red.inference().isEmpty() && red.quotes().isEmpty());
    }

    private static String options(StatementView view) {
        return view.options().stream().map(StatementPresenterTest::shown).collect(Collectors.joining(", ")) + ", "
                + shown(view.skip());
    }

    private static String shown(StatementView.Option option) {
        return option.key() + " " + option.word() + " " + option.mark();
    }

    private static StatementView view(Journey journey) {
        return (StatementView) Presenter.view(journey, DUTCH);
    }
}

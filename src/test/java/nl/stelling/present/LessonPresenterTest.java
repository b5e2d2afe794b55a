// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.answers.Answer;
import nl.stelling.classroom.HandScore;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.Setup;
import nl.stelling.classroom.Subject;
import nl.stelling.classroom.Supposition;
import nl.stelling.library.Bundled;
import nl.stelling.score.Method;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LessonPresenterTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 0  | Typ de aantallen, of gebruik + en −.
            12 | 15 | Eén hand ontbreekt. U mag zo doorgaan.
            12 | 9  | 7 handen ontbreken. U mag zo doorgaan.
            12 | 16 | ''
            12 | 17 | Eén hand te veel. U mag zo doorgaan.
            20 | 17 | 9 handen te veel. U mag zo doorgaan.
            """)
    void theClassSizeIsAHintAndNeverABar(int agree, int disagree, String hint) {
        RoundView view = round(counted(begun(), agree, 0, disagree));
        assertEquals(hint, view.hint());
        assertEquals(List.of(agree, 0, disagree), view.lanes().stream().map(RoundView.Lane::hands).toList());
    }

    @Test
    void aLaneHasRoomForTheClassAndForWhatIsCounted() {
        assertEquals(28, round(counted(begun(), 3, 0, 1)).units());
        assertEquals(31, round(counted(begun(), 31, 0, 1)).units());
    }

    @Test
    void positionsCanBeOpenedOnceTheCountIsDone() {
        Lesson counted = counted(begun(), 12, 4, 9);
        assertFalse(round(counted).panels().stream().anyMatch(panel -> panel.id().equals("positions")));
        Lesson closed = counted.after(new LessonEvent.ClosedOrReopened());
        assertTrue(round(closed).panels().stream().anyMatch(panel -> panel.id().equals("positions")));
        Lesson open = closed.after(new LessonEvent.PanelChosen(LessonPlace.AtRound.Panel.POSITIONS));
        assertEquals(Bundled.SET.parties().size(), round(open).positions().size());
    }

    @Test
    void anOwnStatementHasNoMeaningAndNoPositions() {
        Lesson own = begun().after(new LessonEvent.OwnAdded(new Subject.Own("Er komt een skatebaan.")))
                .after(new LessonEvent.Jumped(10)).after(new LessonEvent.ClosedOrReopened());
        assertEquals(List.of(), round(own).panels());
        assertEquals("Er komt een skatebaan.", round(own).text());
    }

    @Test
    void fewerThanFiveVotesAreSaidNowhere() {
        Lesson lesson = counted(begun(), 3, 1, 0).after(new LessonEvent.ClosedOrReopened());
        ClassView view = result(lesson.after(new LessonEvent.ResultsOpened()));
        assertEquals(List.of(), view.columns());
        assertEquals(List.of(), view.highlights());
        assertEquals("", view.why());
        LessonListView list = assertInstanceOf(LessonListView.class,
                LessonPresenter.view(lesson.after(new LessonEvent.OverviewOpened()), DUTCH));
        assertEquals(DUTCH.of(nl.stelling.words.Key.LESSON_LIST_SECRET), list.rows().getFirst().state());
    }

    static Stream<Arguments> suppositions() {
        return Stream.of(Supposition.Undecided.values()).flatMap(undecided -> Stream.of(Method.values())
                .map(method -> Arguments.of(undecided, method)));
    }

    @ParameterizedTest
    @MethodSource("suppositions")
    void everyPercentageIsThatOfTheOutcome(Supposition.Undecided undecided, Method method) {
        Lesson lesson = lesson().after(new LessonEvent.Supposed(new Supposition(undecided, method)));
        LessonPlace.Results place = assertInstanceOf(LessonPlace.Results.class, lesson.place());
        ClassView view = result(lesson);
        assertEquals(place.outcome().byHands().stream().map(HandScore::percent).map(DUTCH::percent).toList(),
                view.rows().getLast().cells().stream().map(ClassView.Cell::text).toList());
        assertEquals(Bundled.SET.parties().stream()
                .map(party -> place.outcome().byMajority().match(party.id()).common().percent()).map(DUTCH::percent)
                .toList(), view.rows().getFirst().cells().stream().map(ClassView.Cell::text).toList());
        assertEquals(1, view.suppositions().stream().filter(LessonChoice::isChosen).count());
        assertEquals(1, view.methods().stream().filter(LessonChoice::isChosen).count());
    }

    @Test
    void theReasonIsInTheClasssOwnNumbers() {
        String why = result(lesson()).why();
        assertTrue(why.contains("kozen 16 leerlingen eens. De 12 anderen tellen dan niet mee."), why);
        Lesson tied = counted(lesson().after(new LessonEvent.Jumped(0)).after(new LessonEvent.ClosedOrReopened()), 14,
                0, 14).after(new LessonEvent.ClosedOrReopened()).after(new LessonEvent.ResultsOpened());
        assertTrue(result(tied).why().startsWith(
                "Bij stelling 1 was er geen meerderheid: 14 eens, 0 geen van beide en 14 oneens."), result(tied).why());
        Lesson few = counted(begun(), 14, 0, 14).after(new LessonEvent.ClosedOrReopened())
                .after(new LessonEvent.ResultsOpened());
        assertEquals("", result(few).why(), "without percentages there is nothing to explain");
    }

    /** The percentages stand above what is seen while somebody supposes: they are said beside the choice too. */
    @Test
    void whatASuppositionMovesIsSaidBesideIt() {
        ClassView counted = result(lesson());
        assertTrue(counted.supposed().stream().noneMatch(line -> line.contains("was")), counted.supposed()::toString);
        ClassView view = result(lesson().after(new LessonEvent.Supposed(new Supposition(Supposition.Undecided.AGREE,
                Method.CITY_BLOCK))));
        for (int way = 0; way < 2; way++) {
            for (int party = 0; party < 2; party++) {
                String now = view.rows().get(way).cells().get(party).text();
                String before = counted.rows().get(way).cells().get(party).text();
                String said = view.parties().get(party) + " " + now
                        + (now.equals(before) ? "" : " (was " + before + ")");
                assertTrue(view.supposed().get(way).contains(said), view.supposed() + " lacks " + said);
            }
        }
        assertTrue(view.supposed().getLast().contains("was"), view.supposed()::toString);
        assertEquals(List.of(), result(begun().after(new LessonEvent.ResultsOpened())).supposed());
    }

    @Test
    void everyPartyIsNamedWithItsTown() {
        assertTrue(result(lesson()).note().endsWith("De programma’s zijn van D66 in Enschede en BIJ1 in Amsterdam."));
    }

    @Test
    void columnsCountEveryHand() {
        ClassView view = result(lesson());
        assertEquals(10, view.columns().size());
        view.columns().forEach(column -> assertEquals(28,
                column.counts().stream().mapToInt(ClassView.Count::hands).sum()));
    }

    @Test
    void theMiddleIsNotShownWhereItIsNotOffered() {
        Lesson without = Lesson.start(Bundled.SET).after(new LessonEvent.SetUp(new Setup(28, false)))
                .after(new LessonEvent.Begun());
        assertEquals(List.of(Mark.AGREE, Mark.DISAGREE),
                round(without).lanes().stream().map(RoundView.Lane::mark).toList());
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "7, 0:07", "60, 1:00", "119, 1:59", "600, 10:00"})
    void timeIsMinutesAndSeconds(int seconds, String text) {
        assertEquals(text, round(begun().after(new LessonEvent.TimerSet(seconds))).time().text());
    }

    /** 9 against 11 looks more divided than 14 against 9, but for the many between: how that is measured is said. */
    @Test
    void howDividedIsMeasuredIsSaid() {
        ClassView view = result(divided(true));
        assertTrue(view.highlights().getFirst().statement().startsWith("1. "), view.highlights()::toString);
        assertTrue(view.measured().contains("‘Geen van beide’ ligt halverwege."), view.measured());
        String without = result(divided(false)).measured();
        assertFalse(without.isEmpty() || without.contains("halverwege"), without);
        assertEquals("", result(lesson()).measured(), "where nothing stands out there is nothing to explain");
    }

    private static Lesson divided(boolean isNeitherOffered) {
        Lesson lesson = Lesson.start(Bundled.SET).after(new LessonEvent.SetUp(new Setup(28, isNeitherOffered)))
                .after(new LessonEvent.Begun());
        for (List<Integer> hands : List.of(List.of(14, 4, 9), List.of(9, 8, 11))) {
            lesson = isNeitherOffered
                    ? lesson.after(new LessonEvent.Counted(Stance.NEITHER, hands.get(1)))
                    : lesson;
            lesson = lesson.after(new LessonEvent.Counted(Stance.AGREE, hands.getFirst()))
                    .after(new LessonEvent.Counted(Stance.DISAGREE, hands.getLast()))
                    .after(new LessonEvent.ClosedOrReopened()).after(new LessonEvent.WentOn());
        }
        return lesson.after(new LessonEvent.ResultsOpened());
    }

    /** Percentages and suppositions wait for enough: what would change nothing is not offered. */
    @Test
    void withTooLittleCountedNothingIsSupposed() {
        ClassView view = result(begun().after(new LessonEvent.ResultsOpened()));
        assertEquals(List.of(List.of(), List.of(), List.of()),
                List.of(view.rows(), view.suppositions(), view.methods()));
        assertEquals(List.of(2, 3, 5), Stream.of(result(lesson())).flatMap(enough -> Stream.of(enough.rows().size(),
                enough.suppositions().size(), enough.methods().size())).toList());
    }

    @Test
    void aSheetUnderWaySaysWhatItHolds() {
        Lesson lesson = begun().after(new LessonEvent.StackOpened());
        assertEquals("", stack(lesson).enteredName());
        StackView view = stack(lesson.after(new LessonEvent.Entered(new Answer.Given(Stance.DISAGREE)))
                .after(new LessonEvent.Entered(Answer.SKIPPED)));
        assertEquals("Blad 1 tot nu toe:", view.enteredName());
        assertEquals(List.of(new StackView.Entered("1", Mark.DISAGREE, "Oneens"),
                new StackView.Entered("2", Mark.SKIPPED, "Niets ingevuld")), view.entered());
    }

    private static StackView stack(Lesson lesson) {
        return assertInstanceOf(StackView.class, LessonPresenter.view(lesson, DUTCH));
    }

    /** Every statement 16 agree, 2 neither, 10 disagree. */
    private static Lesson lesson() {
        Lesson lesson = begun();
        for (int i = 0; i < 10; i++) {
            lesson = counted(lesson, 16, 2, 10).after(new LessonEvent.ClosedOrReopened())
                    .after(new LessonEvent.WentOn());
        }
        return lesson;
    }

    private static Lesson begun() {
        return Lesson.start(Bundled.SET).after(new LessonEvent.Begun());
    }

    private static Lesson counted(Lesson lesson, int agree, int neither, int disagree) {
        return lesson.after(new LessonEvent.Counted(Stance.AGREE, agree))
                .after(new LessonEvent.Counted(Stance.NEITHER, neither))
                .after(new LessonEvent.Counted(Stance.DISAGREE, disagree));
    }

    private static RoundView round(Lesson lesson) {
        return assertInstanceOf(RoundView.class, LessonPresenter.view(lesson, DUTCH));
    }

    private static ClassView result(Lesson lesson) {
        return assertInstanceOf(ClassView.class, LessonPresenter.view(lesson, DUTCH));
    }
}

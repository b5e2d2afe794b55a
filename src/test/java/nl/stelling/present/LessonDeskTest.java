// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace.Leaving.For;
import nl.stelling.classroom.Subject;
import nl.stelling.journey.Report.Cause;
import nl.stelling.library.Bundled;
import nl.stelling.library.LessonFiles.LessonReading;
import nl.stelling.library.Problem;
import nl.stelling.library.Rule;
import nl.stelling.present.LessonDesk.Deed;
import nl.stelling.present.LessonDesk.Outcome;
import nl.stelling.statements.Language;
import nl.stelling.statements.Stance;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a teacher is told of files. */
class LessonDeskTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final Lesson START = Lesson.start(Bundled.SET);
    private static final String FILE = "/home/docent/lessen/3hv.stelling-les";

    @Test
    void aClassSeesTheNameOfAFileAndNotTheTeachersFolders() {
        LessonDesk kept = LessonDesk.OWN.keptIn(FILE);
        PrepareView.Keeping keeping = prepare(START, kept).keeping();
        assertTrue(keeping.state().contains("3hv.stelling-les"), keeping.state());
        assertFalse(keeping.state().contains("docent"), keeping.state());
        assertEquals(List.of("do-stop", "do-reopen"), keeping.offers().stream().map(KeepView.Offer::id).toList());
    }

    @Test
    void whileCountingTheTeacherHearsThatTheLessonIsNoLongerKept() {
        LessonDesk broken = LessonDesk.OWN.with(new Outcome.Failed(Deed.KEEP, FILE, Cause.FULL));
        RoundView view = assertInstanceOf(RoundView.class,
                LessonPresenter.view(START.after(new LessonEvent.Begun()), broken, DUTCH));
        assertTrue(view.hint().startsWith("Bewaren lukt niet meer."), view.hint());
        assertTrue(prepare(START, broken).keeping().report().contains(FILE));
    }

    @ParameterizedTest
    @EnumSource(For.class)
    void whatEndsALessonIsNamedInTheQuestion(For what) {
        String title = leave(what, LessonDesk.OWN).title();
        assertEquals(Map.of(For.START, "De les sluiten?", For.NOTHING, "Het programma sluiten?", For.ANOTHER_LESSON,
                "Een andere les openen?", For.OTHER_STATEMENTS, "Andere stellingen kiezen?").get(what), title);
    }

    @Test
    void keepingIsOfferedOnlyWhereItMayBeDone() {
        assertEquals("Bewaar de les in…", leave(For.START, LessonDesk.OWN).keep());
        LeaveView forbidden = leave(For.START, new LessonDesk(false, "", new Outcome.Nothing()));
        assertEquals("", forbidden.keep());
        assertTrue(forbidden.text().startsWith("Op deze computer"), forbidden.text());
        LessonDesk full = LessonDesk.OWN.with(new Outcome.Failed(Deed.KEEP, FILE, Cause.FULL));
        assertTrue(leave(For.START, full).report().contains(FILE), "why it could not be kept");
    }

    private static LeaveView leave(For what, LessonDesk desk) {
        return assertInstanceOf(LeaveView.class,
                LessonPresenter.view(START.after(new LessonEvent.LeaveAsked(what)), desk, DUTCH));
    }

    /** Taking the middle away would take its hands away. */
    @ParameterizedTest
    @CsvSource({"AGREE, false", "NEITHER, true"})
    void theMiddleStaysOnceItWasChosen(Stance stance, boolean isFixed) {
        Lesson counted = START.after(new LessonEvent.Begun()).after(new LessonEvent.Counted(stance, 9))
                .after(new LessonEvent.WentBack());
        assertEquals(isFixed, prepare(counted, LessonDesk.OWN).isNeitherFixed());
    }

    @Test
    void whatCannotBeDoneYetSaysWhy() {
        assertEquals(List.of("do-poster", "do-picture", "do-table", "do-save-own"), closed(START, LessonDesk.OWN));
        Lesson own = START.after(new LessonEvent.OwnAdded(new Subject.Own("Er komt een skatebaan.")))
                .after(new LessonEvent.Begun()).after(new LessonEvent.Counted(Stance.AGREE, 9))
                .after(new LessonEvent.ClosedOrReopened());
        assertEquals(List.of(), closed(own, LessonDesk.OWN));
        assertEquals(7, closed(own, new LessonDesk(false, "", new Outcome.Nothing())).size(), "where none may be kept");
    }

    private static List<String> closed(Lesson lesson, LessonDesk desk) {
        return assertInstanceOf(PapersView.class,
                LessonPresenter.view(lesson.after(new LessonEvent.PapersOpened()), desk, DUTCH)).groups().stream()
                .flatMap(group -> group.offers().stream()).filter(offer -> !offer.isOpen()).map(KeepView.Offer::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"OTHER_SET, andere stellingen (wonen)", "BAD_FORMAT_VERSION, andere versie van Stelling",
            "MISSING_KEY, geen les van Stelling", "MISSING_FILE, is er niet", "NOT_JSON, is beschadigd",
            "NUMBER_OUT_OF_RANGE, is beschadigd"})
    void aLessonThatCannotBeOpenedSaysWhatToDo(Rule rule, String lead) {
        ProblemsView view = ProblemPresenter.view(new LessonReading.Faulty("3hv.stelling-les",
                List.of(new Problem("3hv.stelling-les", "/set", 3, rule, "wonen", "veiligheid"))), DUTCH);
        assertTrue(view.lead().startsWith("3hv.stelling-les ") && view.lead().contains(lead), view.lead());
        assertTrue(view.lead().endsWith("Uw les van nu is er nog."), view.lead());
    }

    @Test
    void twoClassesAreComparedInCountsAndNothingOfFewerThanFiveIsSaid() {
        Lesson ours = count(count(START.after(new LessonEvent.Begun()), 14, 9), 6, 17);
        Lesson theirs = count(count(START.after(new LessonEvent.Begun()), 20, 2), 3, 1);
        CompareView view = assertInstanceOf(CompareView.class, LessonPresenter.view(
                ours.after(new LessonEvent.ComparedWith(KeptLesson.of(theirs), "4hv", List.of("wapenstok"))), DUTCH));
        assertEquals(List.of("Deze klas: 14 eens, 9 oneens",
                "4hv: 20 eens, 2 oneens", "Deze klas: 6 eens, 17 oneens",
                "4hv: te weinig stemmen om te tonen", "Deze klas: niet geteld", "4hv: niet geteld"),
                view.rows().stream().limit(3).flatMap(row -> row.sides().stream()).map(CompareView.Side::said)
                        .toList());
        assertEquals("Eén stelling uit 4hv bestaat niet in deze versie en is weggelaten.", view.lost());
        assertTrue(view.furthest().startsWith("Het grootste verschil: 1. "), view.furthest());
        assertEquals(Stream.of(2, 2, 2, 0).toList(),
                Stream.of(0, 1).flatMap(row -> view.rows().get(row).sides().stream())
                        .map(side -> (int) side.counts().stream().filter(count -> count.hands() > 0).count()).toList());
    }

    private static Lesson count(Lesson lesson, int agree, int disagree) {
        return lesson.after(new LessonEvent.Counted(Stance.AGREE, agree))
                .after(new LessonEvent.Counted(Stance.DISAGREE, disagree)).after(new LessonEvent.ClosedOrReopened())
                .after(new LessonEvent.WentOn());
    }

    private static PrepareView prepare(Lesson lesson, LessonDesk desk) {
        return assertInstanceOf(PrepareView.class, LessonPresenter.view(lesson, desk, DUTCH));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.stelling.answers.Sheets;
import nl.stelling.library.Bundled;
import nl.stelling.statements.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a lesson is never of fewer than five, and of sheets never the difference of one. */
class KeptLessonTest {

    private static final Lesson BEGUN = Lesson.start(Bundled.SET).after(new LessonEvent.Begun());

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "4, 0, 0", "2, 0, 2", "5, 5, 0", "17, 17, 0", "3, 5, 2"})
    void aCountOfFewerThanFiveIsKeptAsNone(int agree, int kept, int disagree) {
        Lesson counted = counted(BEGUN, agree, disagree);
        for (Lesson lesson : List.of(counted, counted.after(new LessonEvent.ClosedOrReopened()))) {
            assertEquals(kept, KeptLesson.of(lesson).rounds().get(0).tally().voters());
        }
        assertThrows(IllegalArgumentException.class,
                () -> new KeptLesson(Setup.USUAL, counted(BEGUN, 4, 0).rounds()));
    }

    @Test
    void sheetsAreKeptFiveTogetherOnceTheyCannotBeTakenBack() {
        Lesson lesson = BEGUN.after(new LessonEvent.StackOpened());
        for (int sheet = 1; sheet <= 12; sheet++) {
            for (int statement = 0; statement < 10; statement++) {
                lesson = lesson.after(new LessonEvent.Entered(Sheets.answer("+")));
                int settled = (sheet - 1) / 5 * 5;
                assertEquals(settled, KeptLesson.of(lesson).rounds().sheets());
                assertEquals(settled, KeptLesson.of(lesson).rounds().get(9).tally().of(Stance.AGREE));
            }
        }
        Lesson taken = lesson.after(new LessonEvent.Undone());
        assertEquals(10, KeptLesson.of(taken).rounds().sheets());
    }

    @Test
    void sheetsAreLostOnNoWayOut() {
        Lesson entered = BEGUN.after(new LessonEvent.OverviewOpened()).after(new LessonEvent.StackOpened());
        for (int key = 0; key < 65; key++) {
            entered = entered.after(new LessonEvent.Entered(Sheets.answer("-")));
        }
        for (LessonEvent out : List.of(new LessonEvent.WentBack(),
                new LessonEvent.LeaveAsked(LessonPlace.Leaving.For.NOTHING),
                new LessonEvent.StackClosed())) {
            Lesson left = entered.after(out);
            assertEquals(6, left.rounds().get(3).tally().of(Stance.DISAGREE), out.toString());
            assertEquals(6, left.rounds().sheets(), out.toString());
            assertEquals(0, left.after(new LessonEvent.WentBack()).after(new LessonEvent.Undone()).rounds().sheets(),
                    out.toString());
        }
        assertInstanceOf(LessonPlace.Overview.class,
                entered.after(new LessonEvent.LeaveAsked(LessonPlace.Leaving.For.NOTHING))
                        .after(new LessonEvent.WentBack()).place());
    }

    @Test
    void aLessonGoesOnWhereItWasKept() {
        Lesson lesson = counted(BEGUN, 14, 9).after(new LessonEvent.ClosedOrReopened());
        KeptLesson kept = KeptLesson.of(lesson);
        Lesson resumed = Lesson.start(Bundled.SET).after(new LessonEvent.Reopened(kept));
        assertEquals(lesson.rounds(), resumed.rounds());
        assertEquals(new LessonPlace.AtRound(1, LessonPlace.AtRound.Panel.NONE, Timer.OFF),
                resumed.after(new LessonEvent.Begun()).place());
        assertEquals(resumed, counted(BEGUN, 9, 9).after(new LessonEvent.Reopened(kept)), "whatever was before it");
    }

    @Test
    void worthKeepingIsWhatWasCountedOrThoughtUp() {
        List<LessonEvent> enough = List.of(new LessonEvent.Counted(Stance.AGREE, 5),
                new LessonEvent.ClosedOrReopened(), new LessonEvent.OwnAdded(new Subject.Own("De bus is gratis.")));
        enough.forEach(event -> assertTrue(KeptLesson.of(BEGUN.after(event)).isWorthKeeping(), event.toString()));
        List<LessonEvent> tooLittle = List.of(new LessonEvent.Counted(Stance.AGREE, 4), new LessonEvent.Moved(0, 3),
                new LessonEvent.WentOn());
        tooLittle.forEach(event -> assertFalse(KeptLesson.of(BEGUN.after(event)).isWorthKeeping(), event.toString()));
    }

    @Test
    void statementsOfAnotherClassComeBesideThoseThatAreThere() {
        Subject.Own rink = new Subject.Own("Er komt een skatebaan.");
        Lesson own = BEGUN.after(new LessonEvent.OwnAdded(rink));
        Lesson more = own.after(new LessonEvent.OwnFound(List.of(rink, new Subject.Own("De bus is gratis."))));
        assertEquals(own.rounds().size() + 1, more.rounds().size());
        assertEquals(own.rounds(), more.after(new LessonEvent.Undone()).rounds());
    }

    static Lesson counted(Lesson lesson, int agree, int disagree) {
        return lesson.after(new LessonEvent.Counted(Stance.AGREE, agree))
                .after(new LessonEvent.Counted(Stance.DISAGREE, disagree));
    }
}

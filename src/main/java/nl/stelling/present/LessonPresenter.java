// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Turns where a lesson is into what is shown there. */
public final class LessonPresenter {

    private LessonPresenter() {}

    /** What a lesson's place shows, in these words. */
    public static LessonView view(Lesson lesson, Words words) {
        return view(lesson, LessonDesk.OWN, words);
    }

    /** What a lesson's place shows in these words, on a computer that does this for it. */
    public static LessonView view(Lesson lesson, LessonDesk desk, Words words) {
        return switch (lesson.place()) {
            case LessonPlace.Preparing _ -> new PreparePresenter(lesson, desk, words).view();
            case LessonPlace.AtRound place -> new RoundPresenter(lesson, place, desk, words).view();
            case LessonPlace.Overview _ -> new LessonListPresenter(lesson, words).view();
            case LessonPlace.Entering(var stack) -> StackPresenter.view(lesson, stack, !desk.file().isEmpty(), words);
            case LessonPlace.Results place -> new ClassPresenter(lesson, place, words).view();
            case LessonPlace.Comparing place -> new ComparePresenter(lesson, place, words).view();
            case LessonPlace.Papers _ -> new PapersPresenter(lesson, desk, words).view();
            case LessonPlace.Leaving(var what) -> new LeaveView(words.of(title(what)),
                    words.of(desk.maySave() ? Key.LESSON_LEAVE_TEXT : Key.LESSON_LEAVE_FORBIDDEN),
                    desk.maySave() ? words.of(Key.LESSON_KEEP) : "",
                    words.of(desk.maySave() ? Key.LESSON_LEAVE_UNKEPT : Key.LESSON_LEAVE_CONFIRM),
                    words.of(Key.LESSON_LEAVE_CANCEL), LessonReports.of(desk, LessonDesk.Deed.KEEP, words));
        };
    }

    private static Key title(LessonPlace.Leaving.For what) {
        return switch (what) {
            case START -> Key.LESSON_LEAVE_TITLE;
            case NOTHING -> Key.LESSON_LEAVE_PROGRAM;
            case ANOTHER_LESSON -> Key.LESSON_LEAVE_REOPENING;
            case OTHER_STATEMENTS -> Key.LESSON_LEAVE_STATEMENTS;
        };
    }
}

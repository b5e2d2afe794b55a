// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Subject;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a class thinks, to hang on a wall, as text. Nothing is supposed on it: it holds what was counted. */
public final class PosterPresenter {

    private PosterPresenter() {}

    /** The poster of a lesson, on this day, which comes with the year first. */
    public static PosterView view(Lesson lesson, String date, Words words) {
        if (!(lesson.after(new LessonEvent.ResultsOpened()).place() instanceof LessonPlace.Results place)) {
            throw new IllegalStateException("the result leads elsewhere");
        }
        return new PosterView(LessonFront.of(Key.LESSON_POSTER_NAME, lesson, date, words),
                words.of(Key.LESSON_POSTER_LEAD, words.of(lesson.set().publication().title()), words.date(date)),
                new ClassPresenter(lesson, place, words).view(),
                LessonTexts.signs(lesson, words),
                words.of(Key.LESSON_POSTER_STATEMENTS), statements(lesson, words));
    }

    private static List<Notes> statements(Lesson lesson, Words words) {
        List<Notes> statements = new ArrayList<>();
        List<Round> all = lesson.rounds().all();
        for (int i = 0; i < all.size(); i++) {
            Round round = all.get(i);
            String heading = words.of(Key.LESSON_CLASS_STATEMENT, i + 1,
                    LessonTexts.title(lesson.set(), round, words));
            String own = round.subject() instanceof Subject.Own ? words.of(Key.LESSON_OWN) + ": " : "";
            round.outcome().ifPresent(tally -> statements.add(new Notes(heading, List.of(own
                    + LessonTexts.counts(tally, lesson.setup().stances(lesson.set().scale()), words)))));
        }
        return statements;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Subject;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The statements of a lesson as a list. */
final class LessonListPresenter {

    private final Lesson lesson;
    private final Words words;

    LessonListPresenter(Lesson lesson, Words words) {
        this.lesson = lesson;
        this.words = words;
    }

    LessonListView view() {
        List<LessonListView.Row> rows = new ArrayList<>();
        for (Round round : lesson.rounds().all()) {
            rows.add(row(rows.size(), round));
        }
        return new LessonListView(words.of(Key.LESSON_LIST_TITLE), words.of(Key.LESSON_LIST_LEAD), rows,
                words.of(Key.LESSON_OWN_TITLE), words.of(Key.LESSON_OWN_NOTE), words.of(Key.LESSON_OWN_FIELD),
                words.of(Key.LESSON_OWN_ADD), words.of(Key.LESSON_OWN_SAID, rows.size()),
                words.of(Key.LESSON_OWN_THERE),
                Subject.Own.LONGEST, !lesson.past().isEmpty());
    }

    private LessonListView.Row row(int index, Round round) {
        String title = LessonTexts.title(lesson.set(), round, words);
        boolean isOwn = round.subject() instanceof Subject.Own;
        List<LessonChoice> earlier = index > 0
                ? List.of(new LessonChoice("up-" + name(round.subject()), words.of(Key.LESSON_LIST_UP, title), false,
                        new LessonEvent.Moved(index, index - 1)))
                : List.of();
        List<LessonChoice> later = index + 1 < lesson.rounds().all().size()
                ? List.of(
                        new LessonChoice("down-" + name(round.subject()), words.of(Key.LESSON_LIST_DOWN, title), false,
                                new LessonEvent.Moved(index, index + 1)))
                : List.of();
        List<LessonChoice> removal = isOwn
                ? List.of(new LessonChoice("remove-" + name(round.subject()), words.of(Key.LESSON_LIST_REMOVE, title),
                        false,
                        new LessonEvent.OwnRemoved(index)))
                : List.of();
        return new LessonListView.Row(index + 1, title, state(round), isOwn ? words.of(Key.LESSON_OWN) : "",
                new LessonEvent.Jumped(index), words.of(Key.LESSON_LIST_GO, index + 1), earlier, later, removal);
    }

    /** By what a statement is told apart wherever it stands, so that the focus goes along with what is moved. */
    private static String name(Subject subject) {
        return switch (subject) {
            case Subject.OfSet(var statement) -> statement.value();
            case Subject.Own(var text) -> "own-" + Integer.toHexString(text.hashCode());
        };
    }

    private String state(Round round) {
        if (!round.isClosed()) {
            return words.of(round.tally().voters() == 0 ? Key.LESSON_LIST_OPEN : Key.LESSON_LIST_BUSY);
        }
        return round.outcome()
                .map(tally -> LessonTexts.counts(tally, lesson.setup().stances(lesson.set().scale()), words))
                .orElse(words.of(Key.LESSON_LIST_SECRET));
    }
}

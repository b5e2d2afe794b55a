// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.classroom.ClassComparison;
import nl.stelling.classroom.ClassComparison.Pair;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Setup;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Two classes beside each other, as text. */
final class ComparePresenter {

    private final Lesson lesson;
    private final LessonPlace.Comparing place;
    private final Words words;

    ComparePresenter(Lesson lesson, LessonPlace.Comparing place, Words words) {
        this.lesson = lesson;
        this.place = place;
        this.words = words;
    }

    CompareView view() {
        ClassComparison comparison = ClassComparison.of(lesson.rounds(), place.other().rounds());
        long shown = comparison.pairs().stream().filter(Pair::isShown).count();
        return new CompareView(words.of(Key.LESSON_COMPARE_TITLE),
                comparison.pairs().isEmpty()
                        ? words.of(Key.LESSON_COMPARE_EMPTY, place.name())
                        : words.of(Key.LESSON_COMPARE_LEAD, shown),
                comparison.furthest().map(pair -> words.of(Key.LESSON_COMPARE_FURTHEST, pair.number(), title(pair)))
                        .orElse(""),
                comparison.pairs().stream().map(this::row).toList(), lost());
    }

    private String lost() {
        return place.lost().isEmpty()
                ? ""
                : words.of(Key.LESSON_COMPARE_LOST, place.name(), place.lost().size());
    }

    private String title(Pair pair) {
        return LessonTexts.title(lesson.set(), pair.ours(), words);
    }

    private CompareView.Row row(Pair pair) {
        return new CompareView.Row(pair.number(), title(pair),
                List.of(side(words.of(Key.LESSON_COMPARE_US), pair.ours(), lesson.setup()),
                        side(place.name(), pair.theirs(), place.other().setup())));
    }

    private CompareView.Side side(String name, Round round, Setup setup) {
        var stances = setup.stances(lesson.set().scale());
        return round.outcome()
                .map(tally -> new CompareView.Side(name, LessonTexts.marks(tally, stances, lesson.set().scale()),
                        words.of(Key.LESSON_COMPARE_SIDE, name, LessonTexts.brief(tally, words))))
                .orElseGet(() -> new CompareView.Side(name, List.of(), words.of(round.isClosed()
                        ? Key.LESSON_COMPARE_SECRET
                        : Key.LESSON_COMPARE_OPEN, name)));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.Round;
import nl.stelling.statements.Id;
import nl.stelling.statements.Term;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A sheet on which a pupil ticks boxes, as text: the lesson's statements, and on the back what is hard in them. */
public final class HandoutPresenter {

    private final Lesson lesson;
    private final Words words;

    private HandoutPresenter(Lesson lesson, Words words) {
        this.lesson = lesson;
        this.words = words;
    }

    /** The sheet of a lesson, on this day, which comes with the year first. */
    public static HandoutView view(Lesson lesson, String date, Words words) {
        return new HandoutPresenter(lesson, words).view(date);
    }

    private HandoutView view(String date) {
        List<HandoutView.Item> items = new ArrayList<>();
        for (Round round : lesson.rounds().all()) {
            items.add(new HandoutView.Item(items.size() + 1, LessonTexts.text(lesson.set(), round, words),
                    LessonTexts.statement(lesson.set(), round).isPresent() ? "" : words.of(Key.LESSON_OWN)));
        }
        List<HandoutView.Back> backs = new ArrayList<>();
        backs.add(new HandoutView.Back(words.of(Key.LESSON_SHEET_WORDS), false, terms()));
        backs.add(new HandoutView.Back(words.of(Key.LESSON_SHEET_MEANINGS), true, meanings()));
        backs.removeIf(back -> back.notes().isEmpty());
        return new HandoutView(LessonFront.of(Key.LESSON_SHEET_NAME, lesson, date, words),
                words.of(Key.LESSON_SHEET_TITLE), words.of(Key.LESSON_SHEET_LEAD),
                lesson.setup().stances(lesson.set().scale()).stream()
                        .map(stance -> new HandoutView.Option(Mark.of(stance), Stances.word(stance, words))).toList(),
                items, words.of(Key.LESSON_SHEET_END), backs);
    }

    /** The terms that stand in these statements, in the order in which they are met. */
    private List<Notes> terms() {
        Set<Id<Term>> met = new LinkedHashSet<>();
        for (Round round : lesson.rounds().all()) {
            for (Piece piece : Glossing.pieces(LessonTexts.text(lesson.set(), round, words), lesson.set().glossary(),
                    words.language())) {
                if (piece instanceof Piece.Explained(_, var term)) {
                    met.add(term);
                }
            }
        }
        return met.stream().flatMap(id -> lesson.set().glossary().stream().filter(term -> term.id().equals(id)))
                .map(term -> new Notes(words.of(term.term()), List.of(words.of(term.explanation())))).toList();
    }

    private List<Notes> meanings() {
        List<Notes> meanings = new ArrayList<>();
        List<Round> all = lesson.rounds().all();
        for (int i = 0; i < all.size(); i++) {
            String number = String.valueOf(i + 1);
            LessonTexts.statement(lesson.set(), all.get(i)).filter(each -> !each.meaning().isEmpty())
                    .ifPresent(each -> meanings.add(new Notes(number, List.of(words.of(each.meaning())))));
        }
        return meanings;
    }
}

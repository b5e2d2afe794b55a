// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Subject;
import nl.stelling.present.LessonDesk.Deed;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What of a lesson can be put on paper and into files, as text. */
final class PapersPresenter {

    private final Lesson lesson;
    private final LessonDesk desk;
    private final Words words;

    PapersPresenter(Lesson lesson, LessonDesk desk, Words words) {
        this.lesson = lesson;
        this.desk = desk;
        this.words = words;
    }

    PapersView view() {
        String noStatement = lesson.rounds().all().isEmpty() ? words.of(Key.LESSON_NONE) : "";
        boolean hasOwn = lesson.rounds().all().stream().anyMatch(each -> each.subject() instanceof Subject.Own);
        String noOwn = hasOwn ? "" : words.of(Key.LESSON_PAPERS_NO_OWN);
        boolean hasResult = lesson.rounds().all().stream().map(Round::outcome).anyMatch(each -> each.isPresent());
        String noResult = hasResult ? "" : words.of(Key.LESSON_PAPERS_NO_RESULT);
        return new PapersView(words.of(Key.LESSON_PAPERS), words.of(Key.LESSON_PAPERS_LEAD), List.of(
                group(Key.LESSON_PAPERS_BEFORE,
                        offer(Deed.SHEETS, Key.LESSON_PAPERS_SHEETS, Key.LESSON_PAPERS_SHEETS_TEXT, noStatement),
                        offer(Deed.PLAN, Key.LESSON_PAPERS_PLAN, Key.LESSON_PAPERS_PLAN_TEXT, noStatement)),
                group(Key.LESSON_PAPERS_AFTER,
                        offer(Deed.POSTER, Key.LESSON_PAPERS_POSTER, Key.LESSON_PAPERS_POSTER_TEXT, noResult),
                        offer(Deed.PICTURE, Key.LESSON_PAPERS_PICTURE, Key.LESSON_PAPERS_PICTURE_TEXT, noResult),
                        offer(Deed.TABLE, Key.LESSON_PAPERS_TABLE, Key.LESSON_PAPERS_TABLE_TEXT, noResult)),
                group(Key.LESSON_PAPERS_OWN,
                        offer(Deed.SAVE_OWN, Key.LESSON_PAPERS_SAVE_OWN, Key.LESSON_PAPERS_SAVE_OWN_TEXT, noOwn),
                        offer(Deed.OPEN_OWN, Key.LESSON_PAPERS_OPEN_OWN, Key.LESSON_PAPERS_OPEN_OWN_TEXT, ""))));
    }

    private PapersView.Group group(Key heading, KeepView.Offer... offers) {
        return new PapersView.Group(words.of(heading), List.of(offers));
    }

    private KeepView.Offer offer(Deed deed, Key name, Key text, String refusal) {
        return offer(deed, name, words.of(text), refusal, desk, words);
    }

    /** One thing that can be done with files, where that may be done at all. */
    static KeepView.Offer offer(Deed deed, Key name, String text, String refusal, LessonDesk desk, Words words) {
        return new KeepView.Offer("do-" + Words.folded(deed.name()).replace('_', '-'), words.of(name), text,
                desk.maySave() ? refusal : words.of(Key.KEEP_FORBIDDEN), LessonReports.of(desk, deed, words),
                new Wish.OfLesson(deed));
    }
}

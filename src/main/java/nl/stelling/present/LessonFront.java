// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.classroom.Lesson;
import nl.stelling.statements.Publication;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What the papers of a lesson say of themselves. */
final class LessonFront {

    private LessonFront() {}

    /** @param name of the document, with a blank for what the set is about */
    static PaperFront of(Key name, Lesson lesson, String date, Words words) {
        Publication publication = lesson.set().publication();
        String subject = words.of(publication.title());
        return new PaperFront(words.language().tag(), date, words.of(name, subject), words.of(Key.WINDOW_TITLE),
                words.of(Key.PAPER_FOOT, subject, publication.version(), words.date(publication.date())),
                (page, pages) -> words.of(Key.PAPER_PAGE, page, pages));
    }
}

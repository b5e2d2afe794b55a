// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.classroom.Lesson;
import nl.stelling.library.LessonFiles;
import nl.stelling.library.LessonWriter;
import nl.stelling.library.SafeFile;
import nl.stelling.paper.HandoutPaper;
import nl.stelling.paper.PagePictures;
import nl.stelling.paper.PlanPaper;
import nl.stelling.paper.PosterPaper;
import nl.stelling.present.HandoutPresenter;
import nl.stelling.present.LessonDesk.Deed;
import nl.stelling.present.LessonTable;
import nl.stelling.present.PlanPresenter;
import nl.stelling.present.PosterPresenter;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/**
 * A kind of file that a lesson comes out in.
 *
 * @param title of the dialog that asks where
 * @param kind what such files are called
 * @param name of the file, unless the teacher gives another
 */
record LessonFiling(Key title, Key kind, Key name, String extension) {

    private static final String CSV = ".csv";
    private static final String PNG = ".png";
    /** Enough for the smallest letters on a large screen. */
    private static final int PICTURE_WIDTH = 1754;

    /** Which kind of file is written for this. */
    static LessonFiling of(Deed deed) {
        return switch (deed) {
            case SAVE_OWN -> new LessonFiling(Key.LESSON_PAPERS_SAVE_OWN, Key.LESSON_FILE, Key.LESSON_NAME_OWN,
                    LessonFiles.EXTENSION);
            case TABLE -> new LessonFiling(Key.LESSON_PAPERS_TABLE, Key.LESSON_FILE_TABLE, Key.LESSON_NAME_TABLE, CSV);
            case SHEETS -> new LessonFiling(Key.LESSON_PAPERS_SHEETS, Key.KEEP_FILE_PDF, Key.LESSON_NAME_SHEETS,
                    Filing.PDF);
            case PLAN -> new LessonFiling(Key.LESSON_PAPERS_PLAN, Key.KEEP_FILE_PDF, Key.LESSON_NAME_PLAN, Filing.PDF);
            case POSTER -> new LessonFiling(Key.LESSON_PAPERS_POSTER, Key.KEEP_FILE_PDF, Key.LESSON_NAME_POSTER,
                    Filing.PDF);
            case PICTURE -> new LessonFiling(Key.LESSON_PAPERS_PICTURE, Key.LESSON_FILE_PICTURE,
                    Key.LESSON_NAME_POSTER, PNG);
            case KEEP, STOP, REOPEN, COMPARE, OPEN_OWN -> new LessonFiling(
                    Key.LESSON_KEEP, Key.LESSON_FILE, Key.LESSON_NAME_LESSON, LessonFiles.EXTENSION);
        };
    }

    /** What is written for it. */
    static SafeFile.Content content(Deed deed, Lesson lesson, String today, Words words) {
        return switch (deed) {
            case SAVE_OWN -> text(LessonWriter.writeOwn(KeptLesson.of(lesson), today));
            case TABLE -> text(LessonTable.of(lesson, words));
            case SHEETS -> out -> HandoutPaper.write(HandoutPresenter.view(lesson, today, words), out);
            case PLAN -> out -> PlanPaper.write(PlanPresenter.view(lesson, today, words), out);
            case POSTER -> out -> PosterPaper.write(PosterPresenter.view(lesson, today, words), out);
            case PICTURE -> out -> {
                ByteArrayOutputStream poster = new ByteArrayOutputStream();
                PosterPaper.write(PosterPresenter.view(lesson, today, words), poster);
                PagePictures.writePng(poster.toByteArray(), PICTURE_WIDTH, out);
            };
            case KEEP, STOP, REOPEN, COMPARE, OPEN_OWN ->
                text(LessonWriter.write(KeptLesson.of(lesson), lesson.set(), today));
        };
    }

    private static SafeFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A name with this ending. */
    String whole(String name) {
        return isWhole(name) ? name : name + extension;
    }

    boolean isWhole(String name) {
        return name.regionMatches(true, name.length() - extension.length(), extension, 0, extension.length());
    }
}

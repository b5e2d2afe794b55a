// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.journey.Report.Cause;
import nl.stelling.present.LessonDesk.Deed;
import nl.stelling.present.LessonDesk.Outcome;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What came of something that a teacher asked of the program, in a sentence. */
final class LessonReports {

    private LessonReports() {}

    /** The sentence on this deed, if it was the last that was asked; else empty. */
    static String of(LessonDesk desk, Deed asked, Words words) {
        return switch (desk.last()) {
            case Outcome.Nothing _ -> "";
            case Outcome.Busy(var deed) -> deed == asked ? words.of(Key.REPORT_BUSY) : "";
            case Outcome.Done done -> done.deed() == asked ? done(done, words) : "";
            case Outcome.Failed(var deed, var where, var cause) ->
                deed == asked ? failed(deed, where, cause, words) : "";
        };
    }

    private static String done(Outcome.Done done, Words words) {
        return switch (done.deed()) {
            case KEEP, COMPARE -> "";
            case STOP -> words.of(Key.LESSON_REPORT_STOPPED, name(done.where()));
            case REOPEN -> done.lost().isEmpty()
                    ? words.of(Key.LESSON_REPORT_REOPENED, name(done.where()))
                    : words.of(Key.LESSON_REPORT_LOST, name(done.where()), done.lost().size());
            case OPEN_OWN -> words.of(Key.LESSON_REPORT_OWN, name(done.where()), done.found());
            case SAVE_OWN, SHEETS, PLAN, POSTER, PICTURE, TABLE -> words.of(Key.REPORT_SAVED, done.where());
        };
    }

    /** What happened, what stays safe, what can be done. */
    private static String failed(Deed deed, String where, Cause cause, Words words) {
        if (deed == Deed.KEEP) {
            return words.of(Key.LESSON_REPORT_NOT_KEPT, where);
        }
        return words.of(switch (cause) {
            case EXISTS -> Key.REPORT_EXISTS;
            case NO_FOLDER -> Key.REPORT_NO_FOLDER;
            case READ_ONLY -> Key.REPORT_READ_ONLY;
            case FULL -> Key.REPORT_FULL;
            case FORBIDDEN -> Key.KEEP_FORBIDDEN;
            case NO_PRINTER, OTHER -> Key.LESSON_REPORT_NOT_SAVED;
        }, where);
    }

    /** A file without its folders: those of a teacher are nothing for a whole class to read. */
    static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}

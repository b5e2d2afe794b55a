// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.journey.Report;
import nl.stelling.journey.Report.Cause;
import nl.stelling.journey.Report.Deed;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What came of something that a voter asked of the program, in a sentence. */
public final class Reports {

    private Reports() {}

    /** The sentence; empty where there is nothing to say. */
    public static String of(Report report, Words words) {
        return switch (report) {
            case Report.Nothing _ -> "";
            case Report.Busy _ -> words.of(Key.REPORT_BUSY);
            case Report.Done(var deed, var where) -> done(deed, where, words);
            case Report.Failed(var deed, var where, var cause) -> failed(deed, where, cause, words);
        };
    }

    static String done(Deed deed, String where, Words words) {
        return switch (deed) {
            case SAVE, PDF -> saved(where, words);
            case PRINT -> words.of(Key.REPORT_PRINTED, where);
            case COPY -> words.of(Key.REPORT_COPIED);
            case STAY -> where.isEmpty() ? words.of(Key.REPORT_GONE) : words.of(Key.REPORT_STAYS, where);
        };
    }

    /** The name before the folder: it is shorter, and what somebody looks for. */
    private static String saved(String file, Words words) {
        String name = LessonReports.name(file);
        String folder = file.substring(0, file.length() - name.length());
        return folder.length() < 2
                ? words.of(Key.REPORT_SAVED, file)
                : words.of(Key.REPORT_SAVED_IN, name, folder.substring(0, folder.length() - 1));
    }

    /** What happened, what stays safe, what can be done. */
    static String failed(Deed deed, String where, Cause cause, Words words) {
        return words.of(switch (cause) {
            case EXISTS -> Key.REPORT_EXISTS;
            case NO_FOLDER -> Key.REPORT_NO_FOLDER;
            case READ_ONLY -> Key.REPORT_READ_ONLY;
            case FULL -> Key.REPORT_FULL;
            case NO_PRINTER -> Key.KEEP_NO_PRINTER;
            case FORBIDDEN -> deed == Deed.PRINT ? Key.KEEP_PRINT_FORBIDDEN : Key.KEEP_FORBIDDEN;
            case OTHER -> switch (deed) {
                case PRINT -> Key.REPORT_NOT_PRINTED;
                case STAY -> Key.REPORT_NOT_STAYING;
                case SAVE, PDF, COPY -> Key.REPORT_NOT_SAVED;
            };
        }, isFolderMeant(cause, deed) ? where : LessonReports.name(where));
    }

    /** Of a file the name is enough, unless something is wrong with where it is. */
    private static boolean isFolderMeant(Cause cause, Deed deed) {
        return cause == Cause.NO_FOLDER || cause == Cause.READ_ONLY || deed == Deed.STAY;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Report.Cause;

/**
 * What the program itself does for a lesson, beside it: which file it is kept in, and what came of the last thing that
 * the teacher asked.
 *
 * @param maySave whether files may be written and opened here
 * @param file that the lesson is kept in as it goes, or empty
 */
public record LessonDesk(boolean maySave, String file, Outcome last) {

    /** What a teacher can ask. */
    public enum Deed {
        /** The lesson in a file, from now on. */
        KEEP,
        /** No longer so. */
        STOP,
        /** A lesson that was kept, to go on with. */
        REOPEN,
        /** Another class beside this one. */
        COMPARE,
        /** The class's own statements in a file. */
        SAVE_OWN,
        /** Those of another class. */
        OPEN_OWN, SHEETS, PLAN, POSTER, PICTURE, TABLE
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Nothing was asked yet. */
        record Nothing() implements Outcome {}

        /** It is being done. */
        record Busy(Deed deed) implements Outcome {}

        /**
         * It was done.
         *
         * @param where the file
         * @param lost statements that the set no longer has
         * @param found how many statements came with it
         */
        record Done(Deed deed, String where, List<String> lost, int found) implements Outcome {

            public Done {
                lost = List.copyOf(lost);
            }
        }

        /** It could not be done. */
        record Failed(Deed deed, String where, Cause cause) implements Outcome {}
    }

    /** A computer of the teacher's own, as it is until somebody asks for more. */
    public static final LessonDesk OWN = new LessonDesk(true, "", new Outcome.Nothing());

    public LessonDesk with(Outcome outcome) {
        return new LessonDesk(maySave, file, outcome);
    }

    /** The same with a lesson that is kept in another file, or in none when empty. */
    public LessonDesk keptIn(String other) {
        return new LessonDesk(maySave, other, last);
    }

    /** Whether a lesson that was kept no longer is, because it could not be written. */
    public boolean isBroken() {
        return file.isEmpty() && last instanceof Outcome.Failed(var deed, _, _) && deed == Deed.KEEP;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.stelling.classroom.KeptLesson;
import nl.stelling.statements.StatementSet;

/**
 * Lessons that a teacher kept: sums of hands and nothing else of a class. Of a lesson given with another version of the
 * set, what no longer has a place is told rather than held against it.
 */
public final class LessonFiles {

    /** What a lesson's file is called by its end. */
    public static final String EXTENSION = ".stelling-les";

    /** What came of reading a lesson. */
    public sealed interface LessonReading {

        /**
         * The lesson.
         *
         * @param lost statements that the set no longer has, or no longer on this scale
         */
        record Complete(KeptLesson lesson, List<String> lost) implements LessonReading {

            public Complete {
                lost = List.copyOf(lost);
            }
        }

        /**
         * No lesson, but all that is wrong with it.
         *
         * @param name of the file, as a person knows it
         * @param problems at least one, by line
         */
        record Faulty(String name, List<Problem> problems) implements LessonReading {

            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }

    private LessonFiles() {}

    /** The lesson in a file, for this set. Nothing is thrown for what the file holds. */
    public static LessonReading read(Path file, StatementSet set) {
        return read(file, at -> new LessonReader(set).read(at));
    }

    /** The statements of a class's own in a file, whatever set its lesson was on, and none of its counts. */
    public static LessonReading readOwn(Path file, StatementSet set) {
        return read(file, at -> new LessonReader(set).readOwn(at));
    }

    private static LessonReading read(Path file, Function<Cursor, Optional<LessonReading.Complete>> how) {
        String name = Objects.toString(file.getFileName(), file.toString());
        Problems problems = new Problems();
        Optional<LessonReading.Complete> read = Sheets.bytes(file, name, Limits.FILE_BYTES, problems)
                .flatMap(bytes -> Bytes.json(name, bytes, problems))
                .flatMap(json -> how.apply(new Cursor(problems, name, json)));
        return read.isPresent() && problems.count() == 0
                ? read.get()
                : new LessonReading.Faulty(name, problems.inOrder());
    }
}

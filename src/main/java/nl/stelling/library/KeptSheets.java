// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stelling.answers.KeptSheet;
import nl.stelling.statements.StatementSet;

/**
 * Sheets that a voter kept to go on with: the same file as {@link Sheets} reads. Of a sheet made with another version of
 * the set, what no longer has a place is told rather than held against it.
 */
public final class KeptSheets {

    /** What a kept sheet's file is called by its end. */
    public static final String EXTENSION = ".stelling";

    /** What came of reading a kept sheet. */
    public sealed interface KeptReading {

        /** The sheet, with what became of it. */
        record Complete(KeptSheet kept) implements KeptReading {}

        /**
         * No sheet, but all that is wrong with it.
         *
         * @param name of the file, as a person knows it
         * @param problems at least one, by line
         */
        record Faulty(String name, List<Problem> problems) implements KeptReading {

            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }

    private KeptSheets() {}

    /** The kept sheet in a file, for this set. Nothing is thrown for what the file holds. */
    public static KeptReading read(Path file, StatementSet set) {
        String name = Objects.toString(file.getFileName(), file.toString());
        Problems problems = new Problems();
        Optional<KeptSheet> kept = Sheets.bytes(file, name, Limits.FILE_BYTES, problems)
                .flatMap(bytes -> Bytes.json(name, bytes, problems))
                .flatMap(json -> new SheetReader(set).readKept(new Cursor(problems, name, json)));
        return kept.isPresent() && problems.count() == 0
                ? new KeptReading.Complete(kept.get())
                : new KeptReading.Faulty(name, problems.inOrder());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import nl.stelling.statements.StatementSet;

/** The set that the program carries in itself, read once for all tests that look at it. */
public final class Bundled {

    public static final StatementSet SET = read();

    private Bundled() {}

    private static StatementSet read() {
        return switch (Library.bundled()) {
            case Reading.Complete(var set) -> set;
            case Reading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.List;
import nl.stelling.statements.StatementSet;

/** What came of reading a statement set. */
public sealed interface Reading {

    /** The set, without a fault. */
    record Complete(StatementSet set) implements Reading {}

    /**
     * No set, but all that is wrong with it.
     *
     * @param name of the folder or zip, as a person knows it
     * @param problems at least one, by file in reading order and then by line
     */
    record Faulty(String name, List<Problem> problems) implements Reading {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}

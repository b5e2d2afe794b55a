// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import nl.stelling.statements.Id;
import nl.stelling.statements.Statement;

/** What a class votes on. */
public sealed interface Subject {

    /** A statement of the set. */
    record OfSet(Id<Statement> statement) implements Subject {}

    /**
     * A statement of the class's own. No programme was asked for it, so it is compared with none.
     *
     * @param text 1 to {@link #LONGEST} letters on one line
     */
    record Own(String text) implements Subject {

        /** The most letters that an own statement can have. */
        public static final int LONGEST = 200;

        /** @throws IllegalArgumentException if the text is blank, too long, or has more than one line */
        public Own {
            if (text.isBlank() || text.length() > LONGEST || text.lines().count() > 1) {
                throw new IllegalArgumentException("not an own statement: " + text);
            }
        }
    }
}

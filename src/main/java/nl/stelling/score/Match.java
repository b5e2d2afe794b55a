// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import nl.stelling.statements.Party;

/** How close a party's programme is to a voter: over the common statements, and over all that it speaks on. */
public record Match(Party party, Score common, Score own) {

    /** The score over this scope. */
    public Score over(Scope scope) {
        return switch (scope) {
            case COMMON -> common;
            case OWN -> own;
        };
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import nl.stelling.score.Method;
import nl.stelling.score.Scope;
import nl.stelling.score.Silence;

/**
 * How sheets are to be scored and shown.
 *
 * @param commonAlone whether each party's score over its own statements is left out
 */
record ScoreWish(Method method, Silence silence, boolean commonAlone, Format format) {

    /** A form in which a result is written. */
    enum Format {
        TEXT, JSON, CSV
    }

    /** The scopes to show, the one that parties are put in order by first. */
    Scope[] scopes() {
        return commonAlone ? new Scope[]{Scope.COMMON} : new Scope[]{Scope.COMMON, Scope.OWN};
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.Optional;

/**
 * One statement in a lesson, and the hands counted for it.
 *
 * @param isClosed whether the count is done: only then is anything made of it
 */
public record Round(Subject subject, Tally tally, boolean isClosed) {

    /** A statement that has not been voted on. */
    public static Round of(Subject subject) {
        return new Round(subject, Tally.EMPTY, false);
    }

    Round with(Tally other) {
        return new Round(subject, other, isClosed);
    }

    Round closed(boolean closed) {
        return new Round(subject, tally, closed);
    }

    /** What may be shown of it in results, files and exports: nothing before it is closed, nor of too few voters. */
    public Optional<Tally> outcome() {
        return isClosed && tally.isEnough() ? Optional.of(tally) : Optional.empty();
    }
}

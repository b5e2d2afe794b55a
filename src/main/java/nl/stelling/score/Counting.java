// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

/** Whether a statement counts in a party's score, and if not, why. What does not count is never zero points. */
public enum Counting {
    COUNTED,
    /** The party's programme says nothing of it, and a {@link Silence} other than leaving out speaks in its place. */
    ASSUMED,
    /** The voter did not answer it yet. */
    OPEN,
    /** The voter skipped it. */
    SKIPPED,
    /** The party's programme says nothing of it. */
    SILENT,
    /** Another party's programme says nothing of it, so that it cannot tell parties apart. */
    NOT_COMMON
}

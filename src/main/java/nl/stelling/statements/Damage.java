// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/**
 * A place where a programme's text came to us damaged. It is shown as such; nobody fills it in.
 *
 * @param start where the damage begins, in UTF-16 units of the programme's text
 * @param end where it ends; equal to start where something fell out
 * @param note what a reader should know of it
 */
public record Damage(Kind kind, int start, int end, Text note) {

    /** What happened to the text. */
    public enum Kind {
        MISSING_WORDS, MISSING_HEADING, RUN_TOGETHER, NAVIGATION
    }

    /** @throws IllegalArgumentException if it ends before it begins */
    public Damage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("damage from " + start + " to " + end);
        }
    }
}

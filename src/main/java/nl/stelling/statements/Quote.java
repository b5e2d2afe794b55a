// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/**
 * An exact part of a programme's text.
 *
 * @param start where it begins, in UTF-16 units from the start of the programme's text
 * @param text the programme's own words, white space included
 */
public record Quote(Id<Programme> programme, int start, String text) {

    /** @throws IllegalArgumentException if it is empty or begins before the text does */
    public Quote {
        if (start < 0 || text.isBlank()) {
            throw new IllegalArgumentException("not a quote: " + start + " " + text);
        }
    }

    /** Where it ends: the first unit after it. */
    public int end() {
        return start + text.length();
    }

    /** Whether it has words in common with another. */
    public boolean overlaps(Quote other) {
        return programme.equals(other.programme) && start < other.end() && other.start < end();
    }

    /** Whether these words stand at this place of a text. */
    public boolean isIn(String programmeText) {
        return programmeText.startsWith(text, start);
    }
}

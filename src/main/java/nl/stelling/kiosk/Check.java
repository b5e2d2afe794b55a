// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

/**
 * What the booth found when it tried one of its parts.
 *
 * @param detail what it tried, such as a printer's name; the same in every language
 */
public record Check(Subject subject, Finding finding, String detail) {

    /** The parts of a booth that can fail. */
    public enum Subject {
        SET, PRINTER, DISK, COUNTS, DISPLAY
    }

    /** How a part is. */
    public enum Finding {
        GOOD, BAD,
        /** The booth does without. */
        UNUSED
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

/**
 * What the booth found when it tried one of its parts.
 *
 * @param cause why nothing can be written there, if so
 * @param detail what it tried, such as a printer's name; the same in every language
 * @param freeMegabytes how much there is still room for, of a million bytes each; 0 where that was not looked at
 */
public record Check(Subject subject, Finding finding, Cause cause, String detail, long freeMegabytes) {

    /** A part of which nothing is to be measured. */
    public Check(Subject subject, Finding finding, Cause cause, String detail) {
        this(subject, finding, cause, detail, 0);
    }

    /** A part that is as it should be, or of which its name says enough. */
    public Check(Subject subject, Finding finding, String detail) {
        this(subject, finding, Cause.NONE, detail);
    }

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

    /** Why a part that is written to cannot be. */
    public enum Cause {
        NONE, FULL, READ_ONLY, NO_FOLDER, FAILED
    }
}

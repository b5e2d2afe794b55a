// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

/** What came of the last thing that a voter asked of the program where results are kept. */
public sealed interface Report {

    /** What can be asked. */
    enum Deed {
        /** The answers in a file, to go on with. */
        SAVE,
        /** The result on paper, in a file. */
        PDF,
        /** The result on paper, from a printer. */
        PRINT,
        /** The result as text. */
        COPY,
        /** The answers on this computer, as they are given. */
        STAY
    }

    /** Why something could not be done. */
    enum Cause {
        EXISTS, NO_FOLDER, READ_ONLY, FULL, NO_PRINTER, FORBIDDEN, OTHER
    }

    /** Nothing was asked yet. */
    record Nothing() implements Report {}

    /** It is being done. */
    record Busy(Deed deed) implements Report {}

    /**
     * It was done.
     *
     * @param where the file or the printer, or empty
     */
    record Done(Deed deed, String where) implements Report {}

    /**
     * It could not be done.
     *
     * @param where the file or the printer, or empty
     */
    record Failed(Deed deed, String where, Cause cause) implements Report {}

    Report NOTHING = new Nothing();
}

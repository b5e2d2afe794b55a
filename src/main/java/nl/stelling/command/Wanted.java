// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

/** What who started the program wants of it. */
public sealed interface Wanted {

    /** The program in a window. */
    record Window(Options options) implements Wanted {}

    /** A booth. */
    record Kiosk(Options options) implements Wanted {}

    /** The program as plain text. */
    record Text(Options options) implements Wanted {}

    /**
     * Nothing more: it was done, or could not be.
     *
     * @param exitCode to end with: 0 when all was well, 2 when not
     */
    record Done(int exitCode) implements Wanted {}
}

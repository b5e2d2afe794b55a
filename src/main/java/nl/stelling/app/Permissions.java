// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

/**
 * What the administrator of a computer lets voters do beside the wizard: the one place where that is asked.
 *
 * @param mayKeep whether files may be written and opened, and answers may stay on the computer
 * @param mayPrint whether something may be printed
 */
record Permissions(boolean mayKeep, boolean mayPrint) {

    /** Everything: a computer of the voter's own. */
    static final Permissions ALL = new Permissions(true, true);

    /** What is let on this computer. */
    static Permissions ofComputer() {
        return ALL;
    }
}

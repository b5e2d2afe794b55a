// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import nl.stelling.kiosk.StaffBoard;

/** What the screens of a booth ask of the program itself. */
public interface BoothDeeds {

    /** A shell for the visitor who just began. */
    Shell visit();

    /** Looks whether this is the PIN, and wipes it. */
    void tryPin(char[] pin);

    /** Changes to another set. */
    void take(StaffBoard.Offered set);
}

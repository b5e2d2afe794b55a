// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import nl.stelling.present.Desk;
import nl.stelling.present.Voice;
import nl.stelling.settings.Settings;

/**
 * What the administrator of a computer lets voters do beside the wizard: the one place where that is asked.
 *
 * @param mayKeep whether files may be written and opened, and answers may stay on the computer
 * @param mayPrint whether something may be printed
 * @param mayOpenSets whether voters may open sets of their own
 * @param mayHear whether something may be read aloud
 */
record Permissions(boolean mayKeep, boolean mayPrint, boolean mayOpenSets, boolean mayHear) {

    /** Everything: a computer of the voter's own. */
    static final Permissions ALL = new Permissions(true, true, true, true);

    /** What was decided about this computer. */
    static Permissions of(Settings.Allowed allowed) {
        return new Permissions(allowed.save(), allowed.print(), allowed.openSets(), allowed.readAloud());
    }

    /** What such a computer offers beside the wizard. */
    Desk desk(boolean hasSets) {
        return new Desk(mayKeep, mayOpenSets || hasSets, mayPrint ? Desk.Printing.UNKNOWN : Desk.Printing.FORBIDDEN,
                mayKeep ? Desk.Staying.OFF : Desk.Staying.FORBIDDEN);
    }

    /** The voice, before anybody looked for it. */
    Voice voice() {
        return mayHear ? Voice.READY : Voice.OFF;
    }
}

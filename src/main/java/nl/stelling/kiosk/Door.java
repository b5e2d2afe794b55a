// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.util.EnumSet;
import java.util.Set;

/** A door out of the wizard, to what lies beside it. This list is the whole of what can be locked, and all that can be. */
public enum Door {
    /** Answers and results in files, written and opened. */
    FILES,
    /** Answers that stay on the computer as they are given. */
    STAYING,
    /** The clipboard. */
    CLIPBOARD,
    /** Other statement sets. */
    SETS,
    /** A lesson instead of the wizard. */
    LESSON,
    /** Going on with a code that was taken home. */
    TYPED_CODE,
    /** A printer. */
    PRINTER,
    /** The voice that reads aloud. */
    VOICE;

    /** On a computer of the voter's own: all of them. */
    public static final Set<Door> ALL = Set.of(values());

    /** The same without other sets. */
    public static final Set<Door> ALL_BUT_SETS = Set.copyOf(EnumSet.complementOf(EnumSet.of(SETS)));

    /** What a booth may open at all, if its administrator wants that; all else is locked, whatever a file says. */
    public static final Set<Door> OF_A_BOOTH = Set.of(PRINTER, VOICE);

    /** Those of a booth where these are wanted. */
    static Set<Door> ofABooth(Set<Door> wanted) {
        EnumSet<Door> open = EnumSet.noneOf(Door.class);
        open.addAll(wanted);
        open.retainAll(OF_A_BOOTH);
        return Set.copyOf(open);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

/** Whether visitors can begin, and if not, what keeps them from it. */
public enum Opening {
    OPEN,
    /** It is too early, too late, or not a day for it. */
    OUT_OF_HOURS,
    /** The set that was asked for cannot be read: no other is shown in its place without a word. */
    NO_SET
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import nl.stelling.screens.parts.Ems;

/**
 * The form that screens take, which depends on how much room there is.
 *
 * @param isNarrow whether things stand below each other
 * @param isMedium whether they stand closer
 * @param isLow whether nothing can stand still below the bar
 */
record Form(boolean isNarrow, boolean isMedium, boolean isLow) {

    /** Narrower or lower than this things stand below each other. */
    static final double NARROW_EMS = 54;
    private static final double LOW_EMS = 36;
    private static final double MEDIUM_EMS = 64;
    private static final double LEAST_BELOW_EMS = 14;

    /** @param below the height that is left below the bar */
    static Form of(double width, double height, double below, Ems ems) {
        boolean narrow = width < ems.of(NARROW_EMS) || height < ems.of(LOW_EMS);
        return new Form(narrow, !narrow && width < ems.of(MEDIUM_EMS), below < ems.of(LEAST_BELOW_EMS));
    }
}

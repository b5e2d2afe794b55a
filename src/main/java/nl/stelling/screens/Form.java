// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;

import nl.stelling.screens.parts.Ems;

/**
 * The form that screens take, which depends on how much room there is.
 *
 * @param isNarrow whether things stand below each other
 * @param isMedium whether they stand closer
 * @param isLow whether nothing can stand still below the bar
 * @param isTall whether things that stand below each other can be large
 * @param isHalf whether they can be so because what can be missed is left out: in the lower half of a tall screen
 */
record Form(boolean isNarrow, boolean isMedium, boolean isLow, boolean isTall, boolean isHalf) {

    /** Narrower or lower than this things stand below each other. */
    static final double NARROW_EMS = 54;
    private static final double LOW_EMS = 36;
    private static final double MEDIUM_EMS = 64;
    private static final double LEAST_BELOW_EMS = 14;
    private static final double TALL_EMS = 36;
    private static final double HALF_EMS = 27;

    /** All style classes that a form may set. */
    static final List<String> STYLE_CLASSES = List.of("narrow", "medium", "tall", "half");

    /** The style classes of this form. */
    List<String> styleClasses() {
        List<String> classes = new ArrayList<>();
        if (isNarrow || isMedium) {
            classes.add(isNarrow ? "narrow" : "medium");
        }
        if (isTall) {
            classes.add("tall");
        }
        if (isHalf) {
            classes.add("half");
        }
        return classes;
    }

    /**
     * @param below the height that is left below the bar
     * @param isTouched whether fingers use it
     */
    static Form of(double width, double height, double below, Ems ems, boolean isTouched) {
        boolean narrow = width < ems.of(NARROW_EMS) || height < ems.of(LOW_EMS);
        boolean tall = isTouched && narrow && below >= ems.of(HALF_EMS) && height > 0.8 * width;
        return new Form(narrow, !narrow && width < ems.of(MEDIUM_EMS), below < ems.of(LEAST_BELOW_EMS), tall,
                tall && below < ems.of(TALL_EMS));
    }
}

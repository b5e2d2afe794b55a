// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import nl.stelling.screens.parts.Ems;

/**
 * Where everything on themes stands: the voices beside each other, or below each other where they would not fit.
 *
 * @param width of everything together
 * @param parties how many there are
 * @param slots how many statements the largest theme has
 */
record ThemesPlan(Ems ems, double width, int parties, int slots) {

    /** More programmes never stand beside each other. */
    static final int FEW = 6;
    static final double LINE_EMS = 3.8;
    private static final double NAME_EMS = 12;
    private static final double FIGURE_EMS = 9;
    private static final double GAP_EMS = 1.4;
    private static final double PAD_EMS = 0.8;
    private static final double SLOT_EMS = 1.5;
    /** Below each other there is more room to fill. */
    private static final double SLOT_BELOW_EMS = 2.4;
    /** With less room for a statement its mark and that of the next run together. */
    private static final double LEAST_SLOT_EMS = 0.85;
    private static final double VOICE_EMS = 7;

    private double slotAcross() {
        double fixed = NAME_EMS + 2 * PAD_EMS + parties * (GAP_EMS + PAD_EMS + FIGURE_EMS);
        return (width / ems.of(1) - fixed) / ((parties + 1) * slots);
    }

    private double slotBelow() {
        return (width / ems.of(1) - VOICE_EMS - 2 * PAD_EMS - FIGURE_EMS) / slots;
    }

    /** Whether the voices stand beside each other. */
    boolean isAcross() {
        return parties <= FEW && slotAcross() >= LEAST_SLOT_EMS;
    }

    /** Whether not even one voice's name, line and figure fit beside each other. */
    boolean isTight() {
        return !isAcross() && slotBelow() < LEAST_SLOT_EMS;
    }

    /** How wide a line of so many statements is. */
    double line(int statements) {
        double room = isAcross() ? slotAcross() : isTight() ? width / ems.of(1) / slots : slotBelow();
        return ems.of(Math.min(isAcross() ? SLOT_EMS : SLOT_BELOW_EMS, room)) * statements;
    }

    /** How wide the theme's name is, and where the voter's column begins. */
    double name() {
        return isAcross() ? ems.of(NAME_EMS) : width;
    }

    double pad() {
        return ems.of(PAD_EMS);
    }

    /** How wide the voter's column is. */
    double own() {
        return line(slots) + 2 * pad();
    }

    /** Where a party's column begins. */
    double party(int index) {
        double rest = width - name() - own();
        return name() + own() + index * rest / parties + ems.of(GAP_EMS);
    }

    /** How wide the figures of a party are beside its line. */
    double figure() {
        return isAcross()
                ? (width - name() - own()) / parties - ems.of(GAP_EMS) - line(slots) - pad()
                : width - figureX();
    }

    /** Where the figures begin where the voices stand below each other. */
    double figureX() {
        return isTight() ? ems.of(VOICE_EMS) + pad() : lineX() + line(slots) + pad();
    }

    /** Where the lines begin where the voices stand below each other. */
    double lineX() {
        return isTight() ? 0 : ems.of(VOICE_EMS) + pad();
    }

    /** How wide a voice's name is where the voices stand below each other. */
    double voice() {
        return ems.of(VOICE_EMS);
    }
}

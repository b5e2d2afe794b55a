// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import nl.stelling.screens.parts.Ems;

/**
 * Where things stand in a reasoning: the statement and why, and with room for them three columns: the voter, the
 * programme, the points.
 */
record ReasonPlan(double width, Ems ems) {

    private static final double WIDE_EMS = 44;
    private static final double NUMBER_EMS = 2.4;
    private static final double STANCE_EMS = 9.4;
    private static final double POINTS_EMS = 5.4;
    private static final double GAP_EMS = 1.2;

    boolean isWide() {
        return width >= ems.of(WIDE_EMS);
    }

    double gap() {
        return ems.of(GAP_EMS);
    }

    /** Where the statement begins. */
    double text() {
        return ems.of(NUMBER_EMS);
    }

    /** How wide the statement is, and why. */
    double textWidth() {
        return Math.floor((isWide() ? voter() - gap() : width) - text());
    }

    /** Where the voter's column begins. */
    double voter() {
        return isWide() ? party() - ems.of(STANCE_EMS) : text();
    }

    double party() {
        return isWide() ? points() - ems.of(STANCE_EMS) : text() + third();
    }

    double points() {
        return isWide() ? width - ems.of(POINTS_EMS) : text() + 2 * third();
    }

    private double third() {
        return Math.floor((width - text()) / 3);
    }

    double stanceWidth() {
        return (isWide() ? ems.of(STANCE_EMS) : third()) - ems.of(0.4);
    }

    double pointsWidth() {
        return width - points();
    }
}

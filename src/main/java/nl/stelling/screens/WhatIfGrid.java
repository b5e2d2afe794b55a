// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import nl.stelling.screens.parts.Ems;

/**
 * Where things stand in a row of answers to try out: the statement, then a cell for each answer and one for the weight;
 * with little room the cells stand below the statement, and with still less on two lines.
 *
 * @param width of the row
 * @param cells how many there are
 */
record WhatIfGrid(double width, int cells, Ems ems) {

    private static final double NUMBER_EMS = 2.2;
    private static final double LEAST_NAME_EMS = 9;
    private static final double LEAST_CELL_EMS = 4.4;
    private static final double MOST_CELL_EMS = 5;
    /** Between a statement and its cells. */
    private static final double GAP_EMS = 0.7;
    private static final double NAME_SHARE = 0.45;

    boolean isStacked() {
        return width < ems.of(NUMBER_EMS + LEAST_NAME_EMS + cells * LEAST_CELL_EMS);
    }

    /** On how many lines the cells stand. */
    int lines() {
        return isStacked() && width < cells * ems.of(LEAST_CELL_EMS) ? 2 : 1;
    }

    /** How many cells stand beside each other. */
    int beside() {
        return Math.ceilDiv(cells, lines());
    }

    double cell() {
        double room = isStacked() ? width : width * (1 - NAME_SHARE);
        double least = isStacked() ? 0 : ems.of(LEAST_CELL_EMS);
        return Math.clamp(Math.floor(room / beside()), least, ems.of(MOST_CELL_EMS));
    }

    double number() {
        return ems.of(NUMBER_EMS);
    }

    double name() {
        // Whole pixels: what is measured at a width and set out at one a little less takes another line
        return Math.floor(isStacked() ? width - number() : width - number() - cells * cell() - ems.of(GAP_EMS));
    }

    /** Where a cell begins. */
    double cellX(int index) {
        return (isStacked() ? 0 : width - cells * cell()) + index % beside() * cell();
    }
}

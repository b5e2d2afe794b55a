// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import nl.stelling.statements.Axis;

/**
 * Where a voice lies on an axis of a set's map: the mean of value times direction over the statements that the editor
 * placed on it and that this voice spoke on (the formula of Kieskompas, 2017). Weights move nobody.
 *
 * @param sum of value times direction
 * @param squares of those values, summed
 * @param counted how many statements they are
 * @param most the largest value of the scale
 */
public record Bearing(Axis axis, int sum, int squares, int counted, int most) {

    /** Of the normal distribution: 19 in 20 lie within so many standard errors. */
    private static final double ERRORS = 1.96;

    /** From -1, the low end, to 1, the high end; 0 where nothing counts. */
    public double mean() {
        return counted == 0 ? 0 : (double) sum / (counted * most);
    }

    /**
     * How far from there it may well lie, to either side: 1.96 standard errors of the mean, and never less than what one
     * more statement could do. With less than two statements it may lie anywhere.
     */
    public double margin() {
        if (counted < 2) {
            return 2;
        }
        double variance = (squares - (double) sum * sum / counted) / (counted - 1) / (most * most);
        return Math.max(ERRORS * Math.sqrt(Math.max(0, variance) / counted), (1 + Math.abs(mean())) / (counted + 1));
    }

    /** The least it may well be, within the axis. */
    public double low() {
        return Math.max(-1, mean() - margin());
    }

    /** The most it may well be, within the axis. */
    public double high() {
        return Math.min(1, mean() + margin());
    }
}

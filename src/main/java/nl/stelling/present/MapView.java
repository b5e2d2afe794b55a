// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * Where the voter and the programmes lie, in words first.
 *
 * @param words where each voice lies
 * @param sure how sure the voter's own place is
 * @param note who decided what lies where
 * @param axes the first goes across, the second up; more are in words alone
 * @param spots that can be drawn, the voter's first if it can
 * @param name what the drawing is, for who cannot see it
 */
public record MapView(String title, String lead, Notes words, Notes sure, String note, List<AxisView> axes,
        List<Spot> spots, String name) implements View {

    /** An axis by its ends, and on how many statements the voter's place on it rests. */
    public record AxisView(String low, String high, String count) {}

    /**
     * A place on the drawing; from -1 to 1, left to right and bottom to top.
     *
     * @param reachX how far to either side it may well lie; 0 for a programme
     */
    public record Spot(String name, boolean isVoter, double x, double y, double reachX, double reachY) {}

    public MapView {
        axes = List.copyOf(axes);
        spots = List.copyOf(spots);
    }
}

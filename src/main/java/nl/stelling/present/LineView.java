// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * A voice as a line: one mark for each statement, in the set's order.
 *
 * @param name what the line says, for who cannot see it
 */
public record LineView(List<Slot> slots, String name) {

    public LineView {
        slots = List.copyOf(slots);
    }

    /**
     * One statement on the line.
     *
     * @param number from 1
     * @param isHeavy whether it counts more than once: twice as high
     * @param isFilled whether it is the voter's own answer, or the same as that
     * @param isHere whether this is the statement that is shown
     * @param name what it says, for who cannot see it
     */
    public record Slot(int number, Mark mark, boolean isHeavy, boolean isFilled, boolean isHere, String name) {}
}

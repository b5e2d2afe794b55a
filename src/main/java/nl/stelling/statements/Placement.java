// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/**
 * A statement's place on an axis, decided by the set's editor.
 *
 * @param direction 1 when agreeing moves towards the axis' high end, -1 when it moves towards its low end
 */
public record Placement(Id<Axis> axis, int direction) {

    /** @throws IllegalArgumentException if the direction is neither 1 nor -1 */
    public Placement {
        if (Math.abs(direction) != 1) {
            throw new IllegalArgumentException("direction: " + direction);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

/**
 * How heavily a statement counts for a voter.
 *
 * @param factor at least 1
 */
public record Weight(int factor) {

    public static final Weight ONCE = new Weight(1);
    public static final Weight DOUBLE = new Weight(2);

    /** @throws IllegalArgumentException if the factor is less than 1 */
    public Weight {
        if (factor < 1) {
            throw new IllegalArgumentException("weight: " + factor);
        }
    }
}

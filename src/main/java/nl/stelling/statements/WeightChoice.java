// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/**
 * A weight that the voter may give a statement.
 *
 * @param factor how often the statement counts, at least 1
 */
public record WeightChoice(int factor, Text name) {

    /** @throws IllegalArgumentException if the factor is less than 1 */
    public WeightChoice {
        if (factor < 1) {
            throw new IllegalArgumentException("factor: " + factor);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.voice;

/** How loud the voice speaks. */
public sealed interface Volume {

    /** As the system has it: nothing is asked of the service. */
    record Usual() implements Volume {}

    /** So many percents of how loud the service speaks in full; at most 100, for more is only noise. */
    record Percents(int percents) implements Volume {

        /** @throws IllegalArgumentException if it is silence, or more than full */
        public Percents {
            if (percents < 1 || percents > 100) {
                throw new IllegalArgumentException(percents + " %");
            }
        }
    }
}

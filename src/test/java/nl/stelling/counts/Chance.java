// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Chance for tests: another for each booth, and the same each time. */
final class Chance {

    private Chance() {}

    static RandomGenerator of(long seed) {
        return new Random(seed);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Many random cases, each from a seed of its own, which the message of a failure names. */
public final class Seeds {

    private static final long FIRST = 20_261_122;

    private Seeds() {}

    /** Checks as many cases as asked. */
    public static void each(int cases, Consumer<RandomGenerator> check) {
        for (long seed = FIRST; seed < FIRST + cases; seed++) {
            try {
                check.accept(of(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("with seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }

    /** The generator of one seed: to look at one failure alone. */
    public static RandomGenerator of(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}

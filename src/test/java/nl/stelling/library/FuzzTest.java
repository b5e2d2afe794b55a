// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first few thousand seeds of what the profile "fuzz" reads by the million. */
class FuzzTest {

    private static final int TIMES = 4_000;
    private static final Duration SOON = Duration.ofMinutes(3);

    @TempDir
    private Path temp;

    @Test
    void whateverIsReadEndsInAReadingOrInProblemsWithAPlace() {
        Fuzz fuzz = new Fuzz(temp);
        int[] read = {0};
        assertTimeoutPreemptively(SOON, () -> {
            for (long seed = 0; seed < TIMES; seed++) {
                read[0] += fuzz.isRead(seed) ? 1 : 0;
            }
        });
        // Were nothing spoilt, or everything, something of this test would be wrong
        assertTrue(read[0] > TIMES / 50 && read[0] < TIMES / 2, "read all the same: " + read[0]);
    }
}

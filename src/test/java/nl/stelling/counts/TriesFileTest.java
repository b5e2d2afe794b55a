// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.stelling.kiosk.Tries;
import nl.stelling.library.SafeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriesFileTest {

    @TempDir
    private Path temp;

    @Test
    void whereNothingIsKeptNothingWasTried() {
        assertEquals(Tries.NONE, new TriesFile(temp.resolve("gone/tries")).read());
    }

    @Test
    void aRestartForgetsNoTryAndBeginsTheWaitAnew() throws IOException {
        TriesFile file = new TriesFile(temp.resolve("tries"));
        Tries tries = Tries.NONE;
        for (int wrong = 1; wrong <= 9; wrong++) {
            tries = tries.passed(Duration.ofDays(1)).attempted();
            assertEquals(SafeFile.Outcome.WRITTEN, file.write(tries));
            assertEquals(tries, file.read(), "after " + wrong);
        }
        file.write(tries.passed(Duration.ofMinutes(14)));
        assertEquals(Duration.ofMinutes(15), file.read().left());
        file.write(tries.right());
        assertEquals(Tries.NONE, file.read());
        assertEquals("stelling-tries 1 0\n", Files.readString(temp.resolve("tries")), "and nothing else is in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stelling-tries 1 ", "stelling-tries 1 3", "stelling-tries 2 0\n",
            "stelling-tries 1 -3\n", "stelling-tries 1 1001\n", "stelling-tries 1 99999\n",
            "stelling-tries 1 0\nstelling-tries 1 0\nstelling-tries 1 0\nstelling-tries 1 0\n", "\0\0\0"})
    void whatIsDamagedIsNoWayPastTheWaitButNoLockForEver(String text) throws IOException {
        Path path = Files.writeString(temp.resolve("tries"), text);
        TriesFile file = new TriesFile(path);
        assertEquals(Tries.UNKNOWN, file.read());
        assertEquals(true, file.read().passed(Duration.ofMinutes(15)).isOpen());
        assertEquals(SafeFile.Outcome.WRITTEN, file.write(Tries.NONE), "the next try mends it");
        assertEquals(Tries.NONE, file.read());
    }

    @Test
    void aFolderInItsPlaceIsNoWayPastEither() throws IOException {
        TriesFile file = new TriesFile(Files.createDirectory(temp.resolve("tries")));
        assertEquals(Tries.UNKNOWN, file.read());
        assertEquals(SafeFile.Outcome.EXISTS, file.write(Tries.NONE));
    }

    @Test
    void whereItCannotBeWrittenThatIsSaid() {
        assertEquals(SafeFile.Outcome.NO_FOLDER, new TriesFile(temp.resolve("gone/tries")).write(Tries.NONE));
    }
}

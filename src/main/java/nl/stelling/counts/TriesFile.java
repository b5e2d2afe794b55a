// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import nl.stelling.kiosk.Tries;
import nl.stelling.library.SafeFile;

/**
 * Wrong tries of the PIN, over a restart: one line with their number. How long the pad is shut follows from that number,
 * so that no clock is needed. Who checks a PIN writes {@link Tries#attempted} first, and then looks.
 */
public final class TriesFile {

    private static final String NAME = "stelling-tries 1 ";
    private static final int MOST_BYTES = 64;

    private final Path file;

    /** @param file in a folder where the booth may write; it need not be there */
    public TriesFile(Path file) {
        this.file = file;
    }

    /** What was kept, as after a restart. A file that is not one of ours is no way past the wait. */
    public Tries read() {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Tries.NONE;
        }
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Tries.UNKNOWN;
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.matches(NAME + "[0-9]{1,4}\n")
                    ? of(Integer.parseInt(text.substring(NAME.length()).strip()))
                    : Tries.UNKNOWN;
        } catch (IOException e) {
            return Tries.UNKNOWN;
        }
    }

    private static Tries of(int wrong) {
        return wrong > Tries.MOST ? Tries.UNKNOWN : new Tries(wrong, Duration.ZERO).restarted();
    }

    /** Keeps them, on the disk itself. Where that fails, whoever holds the tries still counts on. */
    public SafeFile.Outcome write(Tries tries) {
        byte[] bytes = (NAME + tries.wrong() + "\n").getBytes(StandardCharsets.ISO_8859_1);
        SafeFile.Outcome outcome = SafeFile.write(file, true, out -> out.write(bytes));
        if (outcome == SafeFile.Outcome.WRITTEN) {
            SafeFile.settle(file);
        }
        return outcome;
    }
}

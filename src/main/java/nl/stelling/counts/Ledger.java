// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import nl.stelling.library.SafeFile;
import nl.stelling.statements.StatementSet;

/**
 * The file in which a booth counts its sessions. It only grows, a line for each session, and each line is on the disk
 * before the next visitor comes. What could not be written waits in memory for the next time: every record has an id, so
 * that one which comes twice is counted once.
 *
 * <p>It is opened anew for each line: a disk that was away, or a file that was taken away to be reported, needs no
 * restart.
 */
public final class Ledger {

    /** How a session ended. */
    public enum End {
        /** The visitor saw a result. */
        COMPLETED,
        /** The visitor went away before that. */
        BROKEN_OFF
    }

    /** How the bytes come to the file: a test has a disk that is full. */
    interface Disk {

        int write(FileChannel channel, ByteBuffer bytes) throws IOException;
    }

    /** What waits at the most; a disk that is away for so long is another's concern. */
    private static final int MOST_WAITING = 10_000;

    private final Path file;
    private final String branch;
    private final String kiosk;
    private final RandomGenerator chance;
    private final Disk disk;
    private final List<String> waiting = new ArrayList<>();
    private boolean isBoothSaid;

    Ledger(Path file, String branch, String kiosk, RandomGenerator chance, Disk disk) {
        this.file = file.toAbsolutePath();
        this.branch = LedgerForm.name(branch);
        this.kiosk = LedgerForm.name(kiosk);
        this.chance = chance;
        this.disk = disk;
    }

    /**
     * The ledger of a booth. Nothing is written yet.
     *
     * @param file it need not be there, but its folder should
     * @param branch of the library
     * @param kiosk which booth of that branch
     * @param chance a good source: two booths that draw the same are counted as one
     */
    public static Ledger open(Path file, String branch, String kiosk, RandomGenerator chance) {
        return new Ledger(file, branch, kiosk, chance, FileChannel::write);
    }

    public Path file() {
        return file;
    }

    /** One more session. Whatever comes of it, it is not lost while the booth runs. */
    public synchronized SafeFile.Outcome append(LocalDate day, End end) {
        return append(LedgerForm.session(day, end, LedgerForm.id(chance)));
    }

    synchronized SafeFile.Outcome append(StatementSet set, int sessions, SequencedMap<String, List<Integer>> sums) {
        return append(LedgerForm.batch(LedgerForm.id(chance), set.id().value(), set.publication().version(),
                set.publication().checksum(), sessions, sums));
    }

    private SafeFile.Outcome append(String record) {
        if (waiting.size() < MOST_WAITING) {
            waiting.add(record);
        }
        return write();
    }

    /**
     * Writes what waits; with nothing that waits, says whether it could. {@link SafeFile.Outcome#EXISTS} is that something
     * else stands there, which is left as it is.
     */
    public synchronized SafeFile.Outcome write() {
        boolean isNew = Files.notExists(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE); FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return SafeFile.Outcome.FAILED;
            }
            if (!LedgerTail.mend(channel)) {
                return SafeFile.Outcome.EXISTS;
            }
            write(channel);
        } catch (OverlappingFileLockException e) {
            return SafeFile.Outcome.FAILED;
        } catch (IOException | ReadOnlyFileSystemException e) {
            isBoothSaid = false;
            return Files.isDirectory(file) ? SafeFile.Outcome.EXISTS : SafeFile.why(e, file.resolveSibling(""));
        }
        if (isNew) {
            SafeFile.settle(file);
        }
        waiting.clear();
        isBoothSaid = true;
        return SafeFile.Outcome.WRITTEN;
    }

    private void write(FileChannel channel) throws IOException {
        long end = channel.size();
        StringBuilder text = new StringBuilder(end == 0 ? LedgerForm.FIRST : "");
        if (end == 0 || !isBoothSaid) {
            text.append(LedgerForm.booth(branch, kiosk));
        }
        waiting.forEach(text::append);
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        try {
            channel.position(end);
            while (bytes.hasRemaining()) {
                disk.write(channel, bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            // No half line is left, as far as that depends on us; else the next one mends it
            channel.truncate(end);
            throw e;
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.stelling.counts.Ledger.End.BROKEN_OFF;
import static nl.stelling.counts.Ledger.End.COMPLETED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.stelling.counts.LedgerReader.Reading;
import nl.stelling.library.SafeFile.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @TempDir
    private Path temp;

    @Test
    void writesTheDayAndHowItEndedAndNothingElse() throws IOException {
        Ledger ledger = Ledger.open(temp.resolve("counts"), "Café\tOost\n", " balie 1 ", Chance.of(1));
        assertFalse(Files.exists(ledger.file()), "nothing is written yet");
        assertEquals(Outcome.WRITTEN, ledger.append(MONDAY, COMPLETED));
        assertEquals(Outcome.WRITTEN, ledger.append(TUESDAY, BROKEN_OFF));
        String text = Files.readString(ledger.file());
        assertTrue(
                text.matches("stelling-counts 1\nbooth\tCafé Oost\tbalie 1\nsession\t2026-11-23\tcompleted\t\\w{20}\n"
                        + "session\t2026-11-24\tbroken-off\t\\w{20}\n"),
                text);
        List<Session> sessions = sessions(ledger.file());
        assertEquals(List.of(MONDAY, TUESDAY), sessions.stream().map(Session::day).toList());
        assertEquals(List.of(COMPLETED, BROKEN_OFF), sessions.stream().map(Session::end).toList());
        assertEquals(List.of("Café Oost", "balie 1"), List.of(sessions.get(1).branch(), sessions.get(1).kiosk()));
    }

    @Test
    void aRestartGoesOnBehindWhatIsThere() {
        Path file = temp.resolve("counts");
        for (int start = 0; start < 3; start++) {
            Ledger ledger = Ledger.open(file, "Oost", start < 2 ? "1" : "2", Chance.of(start));
            ledger.append(MONDAY, COMPLETED);
            ledger.append(MONDAY, COMPLETED);
        }
        List<Session> sessions = sessions(file);
        assertEquals(6, sessions.stream().map(Session::id).distinct().count());
        assertEquals(List.of("1", "1", "1", "1", "2", "2"), sessions.stream().map(Session::kiosk).toList());
    }

    /** Wherever a kill or a power cut leaves the file: whole records stay, half ones go, and the next one is right. */
    @Test
    void whereverItIsCutNothingIsLostAndNothingIsCountedTwice() throws IOException {
        Path file = temp.resolve("counts");
        Ledger ledger = Ledger.open(file, "Oost é", "1", Chance.of(1));
        ledger.append(MONDAY, COMPLETED);
        ledger.append(MONDAY, BROKEN_OFF);
        ledger.append(TUESDAY, COMPLETED);
        byte[] whole = Files.readAllBytes(file);
        List<Session> all = sessions(file);
        for (int cut = 0; cut <= whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            String kept = new String(whole, 0, cut, UTF_8);
            // A record whose line is not ended is whole all the same
            long records = (kept + "\n").lines().filter(LedgerForm::isSession).count();
            assertEquals(all.subList(0, (int) records), sessions(file), "read at " + cut);
            Ledger again = Ledger.open(file, "Oost é", "1", Chance.of(1000 + cut));
            assertEquals(Outcome.WRITTEN, again.append(TUESDAY, BROKEN_OFF), "cut at " + cut);
            List<Session> now = sessions(file);
            assertEquals(all.subList(0, (int) records), now.subList(0, now.size() - 1), "mended at " + cut);
            assertEquals(BROKEN_OFF, now.getLast().end());
            assertTrue(Files.readString(file).endsWith("\n"));
        }
    }

    /** What some file systems leave behind after a power cut: room that was taken and not filled. */
    @Test
    void zerosAtTheEndAreHalfALine() throws IOException {
        Path file = temp.resolve("counts");
        Ledger.open(file, "Oost", "1", Chance.of(1)).append(MONDAY, COMPLETED);
        Files.write(file, new byte[20_000], StandardOpenOption.APPEND);
        assertEquals(1, sessions(file).size());
        Ledger.open(file, "Oost", "1", Chance.of(2)).append(MONDAY, COMPLETED);
        assertEquals(2, sessions(file).size());
        assertTrue(Files.size(file) < 1000);
    }

    /** A disk that takes some bytes and then no more, and later has room again. */
    @Test
    void aFullDiskLosesNoSessionAndLeavesNoHalfLine() throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            Path file = temp.resolve("counts" + seed);
            Random random = new Random(seed);
            boolean[] isFull = {false};
            Ledger ledger = new Ledger(file, "Oost", "1", Chance.of(seed), (channel, bytes) -> {
                if (isFull[0]) {
                    channel.write(bytes.slice(bytes.position(), random.nextInt(bytes.remaining() + 1)));
                    throw new IOException("No space left on device");
                }
                return channel.write(bytes);
            });
            int count = 0;
            for (int i = 0; i < 20; i++) {
                isFull[0] = random.nextInt(3) > 0;
                boolean written = ledger.append(MONDAY, COMPLETED) == Outcome.WRITTEN;
                assertEquals(!isFull[0], written, "seed " + seed);
                count = written ? i + 1 : count;
                if (Files.size(file) > 0) {
                    assertTrue(Files.readString(file).endsWith("\n"), "seed " + seed);
                }
                assertEquals(count, sessions(file).size(), "seed " + seed);
            }
            isFull[0] = false;
            assertEquals(Outcome.WRITTEN, ledger.write());
            assertEquals(20, sessions(file).stream().map(Session::id).distinct().count(), "seed " + seed);
        }
    }

    /** When nobody knows whether the bytes arrived, they come again, and are counted once. */
    @Test
    void whatCameTwiceIsCountedOnce() throws IOException {
        Path file = temp.resolve("counts");
        Ledger ledger = Ledger.open(file, "Oost", "1", Chance.of(1));
        ledger.append(MONDAY, COMPLETED);
        String text = Files.readString(file);
        Files.writeString(file, text + text);
        assertEquals(2, sessions(file).size());
        assertEquals(1, assertInstanceOf(Counts.Merging.Complete.class, Counts.read(List.of(file, file))).counts()
                .sessions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "stelling-counts 2\n", "\n", "stelling-tries 1 3\n", "stelling-counts 12\n"})
    void whatIsNoLedgerIsLeftAsItIs(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("counts"), text);
        Ledger ledger = Ledger.open(file, "Oost", "1", Chance.of(1));
        assertEquals(Outcome.EXISTS, ledger.append(MONDAY, COMPLETED));
        assertEquals(text, Files.readString(file));
        Files.delete(file);
        assertEquals(Outcome.WRITTEN, ledger.append(MONDAY, COMPLETED));
        assertEquals(2, sessions(file).size(), "what waited is written too");
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaidAndNothingIsThrown() throws IOException {
        assertEquals(Outcome.NO_FOLDER,
                Ledger.open(temp.resolve("gone/counts"), "", "", Chance.of(1)).append(MONDAY, COMPLETED));
        Path folder = Files.createDirectory(temp.resolve("folder"));
        assertEquals(Outcome.EXISTS, Ledger.open(folder, "", "", Chance.of(1)).append(MONDAY, COMPLETED));
    }

    @Test
    void twoBoothsOnOneFileDoNotWriteThroughEachOther() throws IOException {
        Path file = temp.resolve("counts");
        Ledger ledger = Ledger.open(file, "Oost", "1", Chance.of(1));
        ledger.append(MONDAY, COMPLETED);
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = other.lock()) {
            assertTrue(lock.isValid());
            assertEquals(Outcome.FAILED, ledger.append(MONDAY, COMPLETED));
        }
        assertEquals(Outcome.WRITTEN, ledger.append(MONDAY, COMPLETED));
        assertEquals(3, sessions(file).size());
    }

    @Test
    void aFileThatIsTakenAwayBeginsAgainWithItsBooth() throws IOException {
        Path file = temp.resolve("counts");
        Ledger ledger = Ledger.open(file, "Oost", "1", Chance.of(1));
        ledger.append(MONDAY, COMPLETED);
        Path taken = Files.move(file, temp.resolve("taken"));
        ledger.append(TUESDAY, COMPLETED);
        assertEquals("Oost", sessions(file).getFirst().branch());
        assertEquals(2, assertInstanceOf(Counts.Merging.Complete.class, Counts.read(List.of(file, taken))).counts()
                .sessions().size());
    }

    @Test
    void namesAreOneLineAndNotEndless() {
        assertEquals("", LedgerForm.name(" \u0000\u2028 "));
        assertEquals("Oost", LedgerForm.name("Oost"));
        String smile = "😀".repeat(100);
        String name = LedgerForm.name(smile);
        assertTrue(name.length() <= 80 && smile.startsWith(name) && !Character.isHighSurrogate(name.charAt(79)), name);
        assertEquals(ByteBuffer.wrap(name.getBytes(UTF_8)), UTF_8.encode(name));
    }

    private static List<Session> sessions(Path file) {
        return assertInstanceOf(Reading.Complete.class, LedgerReader.read(file)).sessions();
    }
}

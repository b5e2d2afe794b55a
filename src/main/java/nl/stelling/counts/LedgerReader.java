// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what {@link Ledger} writes: all its records, or all that is wrong with it. */
public final class LedgerReader {

    /** What came of reading a ledger. */
    public sealed interface Reading {

        record Complete(List<Session> sessions, List<Batch> batches) implements Reading {

            public Complete {
                sessions = List.copyOf(sessions);
                batches = List.copyOf(batches);
            }
        }

        /**
         * No records, but all that is wrong.
         *
         * @param faults at least one, by line
         */
        record Faulty(List<Fault> faults) implements Reading {

            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** A booth with a thousand visitors a day needs years to fill so much. */
    static final int MOST_BYTES = 256 * 1024 * 1024;
    /** Faults that are told; who has so many has the wrong file. */
    static final int MOST_FAULTS = 20;

    private final String file;
    private final List<Session> sessions = new ArrayList<>();
    private final List<Batch> batches = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private List<String> booth = List.of();

    private LedgerReader(String file) {
        this.file = file;
    }

    /** The records of a file. Nothing is thrown for what it holds, and half a last line is no fault. */
    public static Reading read(Path path) {
        LedgerReader reader = new LedgerReader(path.toString());
        reader.bytes(path).flatMap(reader::text).ifPresent(reader::lines);
        return reader.faults.isEmpty()
                ? new Reading.Complete(reader.sessions, reader.batches)
                : new Reading.Faulty(reader.faults);
    }

    private Optional<byte[]> bytes(Path path) {
        try {
            if (Files.notExists(path)) {
                fault(0, Fault.Why.MISSING, "");
            } else if (!Files.isRegularFile(path)) {
                fault(0, Fault.Why.UNREADABLE, "");
            } else if (Files.size(path) > MOST_BYTES) {
                fault(0, Fault.Why.TOO_LARGE, "");
            } else {
                return Optional.of(Files.readAllBytes(path));
            }
        } catch (IOException e) {
            fault(0, Fault.Why.UNREADABLE, "");
        }
        return Optional.empty();
    }

    /** All whole lines. A booth that was just begun may have no more than half of the first. */
    private Optional<String> text(byte[] bytes) {
        if (LedgerTail.isHalfFirst(bytes)) {
            return Optional.empty();
        }
        ByteBuffer whole = ByteBuffer.wrap(bytes, 0, LedgerTail.whole(bytes));
        if (!whole.hasRemaining()) {
            fault(1, Fault.Why.NOT_A_LEDGER, new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8));
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(whole).toString());
        } catch (CharacterCodingException e) {
            byte[] before = Arrays.copyOf(bytes, whole.position());
            int line = 1;
            for (byte each : before) {
                line += each == '\n' ? 1 : 0;
            }
            fault(line, Fault.Why.NOT_UTF8, "");
            return Optional.empty();
        }
    }

    private void lines(String text) {
        List<String> lines = text.lines().toList();
        String first = lines.getFirst();
        if (!first.equals(LedgerForm.FIRST.strip())) {
            boolean isNewer = first.matches(LedgerForm.NAME + "[0-9]{1,9}");
            fault(1, isNewer ? Fault.Why.NEWER : Fault.Why.NOT_A_LEDGER, first);
            return;
        }
        for (int i = 1; i < lines.size() && faults.size() < MOST_FAULTS; i++) {
            line(i + 1, lines.get(i));
        }
    }

    private void line(int number, String line) {
        Optional<List<String>> said = LedgerForm.readBooth(line);
        if (said.isPresent()) {
            booth = said.get();
        } else if (line.equals(LedgerForm.FIRST.strip())) {
            // Somebody put two ledgers behind each other: what follows says its booth again
            booth = List.of();
        } else if (booth.isEmpty()) {
            fault(number, Fault.Why.NO_BOOTH, line);
        } else {
            record(number, line);
        }
    }

    private void record(int number, String line) {
        try {
            Optional<Session> session = LedgerForm.readSession(line, booth);
            Optional<Batch> batch = LedgerForm.readBatch(line, booth);
            session.ifPresent(sessions::add);
            batch.ifPresent(batches::add);
            if (session.isEmpty() && batch.isEmpty()) {
                fault(number, Fault.Why.NO_RECORD, line);
            }
        } catch (DateTimeParseException e) {
            fault(number, Fault.Why.NO_DAY, e.getParsedString());
        } catch (IllegalArgumentException e) {
            fault(number, Fault.Why.NO_GROUP, line);
        }
    }

    private void fault(int line, Fault.Why why, String found) {
        faults.add(new Fault(file, line, why, found));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of a ledger: its name and version, then which booth the records after it are of, then records. Parts of a
 * line stand apart by tabs. A record ends with something of a length that is known, so that half a line shows.
 */
final class LedgerForm {

    static final int VERSION = 1;
    static final String NAME = "stelling-counts ";
    static final String FIRST = NAME + VERSION + "\n";

    private static final String BOOTH = "booth";
    private static final String SESSION = "session";
    private static final String BATCH = "batch";
    private static final String END = "end";
    private static final String COMPLETED = "completed";
    private static final String BROKEN_OFF = "broken-off";

    /** 100 bits: of a thousand million records no two share one, with a chance of 1 in 10^12. */
    private static final int ID_LETTERS = 20;
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String ID = "[0-9a-hjkmnp-tv-z]{" + ID_LETTERS + "}";
    private static final Pattern SESSION_LINE = Pattern
            .compile(SESSION + "\t([0-9]{4}-[0-9]{2}-[0-9]{2})\t(" + COMPLETED + "|" + BROKEN_OFF + ")\t(" + ID + ")");
    private static final Pattern SUMS = Pattern.compile("([a-z0-9][a-z0-9-]{0,63})=((?:[0-9]{1,9}/){3}[0-9]{1,9}"
            + "|(?:[0-9]{1,9}/){5}[0-9]{1,9})");
    /** Of a batch: its name, id, set, version, checksum and sessions; at least one statement; and the end. */
    private static final int BATCH_HEAD = 6;
    private static final int NAME_UNITS = 80;

    private LedgerForm() {}

    static String id(RandomGenerator chance) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < ID_LETTERS; i++) {
            id.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    /** A name on one line, and not endless. */
    static String name(String text) {
        String line = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ").strip();
        return line.length() <= NAME_UNITS ? line : line.substring(0, line.offsetByCodePoints(0, NAME_UNITS / 2));
    }

    static String booth(String branch, String kiosk) {
        return line(BOOTH, branch, kiosk);
    }

    static String session(LocalDate day, Ledger.End end, String id) {
        return line(SESSION, day.toString(), switch (end) {
            case COMPLETED -> COMPLETED;
            case BROKEN_OFF -> BROKEN_OFF;
        }, id);
    }

    static String batch(String id, String set, String version, String checksum, int sessions,
            SequencedMap<String, List<Integer>> sums) {
        String statements = sums.entrySet().stream().map(LedgerForm::sums).collect(Collectors.joining("\t"));
        return line(BATCH, id, set, name(version), checksum, String.valueOf(sessions), statements, END);
    }

    private static String sums(Map.Entry<String, List<Integer>> each) {
        return each.getKey() + "=" + each.getValue().stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    private static String line(String... parts) {
        return String.join("\t", parts) + "\n";
    }

    /** Which booth a line says it is, as branch and kiosk; nothing where it says something else. */
    static Optional<List<String>> readBooth(String line) {
        List<String> parts = Arrays.asList(line.split("\t", -1));
        return parts.size() == 3 && parts.getFirst().equals(BOOTH)
                ? Optional.of(List.of(name(parts.get(1)), name(parts.get(2))))
                : Optional.empty();
    }

    /** Whether this is a whole record of a session, though its line may not be ended. */
    static boolean isSession(String line) {
        return SESSION_LINE.matcher(line).matches();
    }

    /**
     * The session of a line.
     *
     * @throws DateTimeParseException if that day is in no calendar
     */
    static Optional<Session> readSession(String line, List<String> booth) {
        Matcher parts = SESSION_LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new Session(parts.group(3), booth.get(0), booth.get(1), LocalDate.parse(parts.group(1)),
                        parts.group(2).equals(COMPLETED) ? Ledger.End.COMPLETED : Ledger.End.BROKEN_OFF))
                : Optional.empty();
    }

    /**
     * The batch of a line.
     *
     * @throws IllegalArgumentException if it is too small a group, or its sums are not those of that group
     */
    static Optional<Batch> readBatch(String line, List<String> booth) {
        List<String> parts = Arrays.asList(line.split("\t", -1));
        if (parts.size() < BATCH_HEAD + 2 || !parts.getFirst().equals(BATCH) || !parts.getLast().equals(END)
                || !parts.get(1).matches(ID) || !parts.get(BATCH_HEAD - 1).matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        SequencedMap<String, List<Integer>> sums = new LinkedHashMap<>();
        for (String part : parts.subList(BATCH_HEAD, parts.size() - 1)) {
            Matcher statement = SUMS.matcher(part);
            if (!statement.matches() || sums.put(statement.group(1), numbers(statement.group(2))) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Batch(parts.get(1), booth.get(0), booth.get(1), name(parts.get(2)),
                name(parts.get(3)), name(parts.get(4)), Integer.parseInt(parts.get(BATCH_HEAD - 1)), sums));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split("/")).map(Integer::valueOf).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one set while it is read: what was asked for, what it adds up to, and what is wrong with it. */
final class Shelf {

    private final Source source;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();
    private final SortedMap<String, String> checksums = new TreeMap<>();
    private final Map<String, Optional<Carried>> programmes = new HashMap<>();
    private long total;

    /** A programme's text as it lies there, and the SHA-256 of its bytes. */
    record Carried(String text, String sha256) {}

    Shelf(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** A JSON file of the set, or a problem and nothing. Missing says what asks for it. */
    Optional<Cursor> json(String file, String missing) {
        Optional<byte[]> bytes = bytes(file);
        if (bytes.isEmpty() && !isThere(file)) {
            problems.add(file, Rule.MISSING_FILE, "", missing);
        }
        bytes.ifPresent(all -> checksums.put(file, Bytes.sha256(all)));
        return bytes.flatMap(all -> Bytes.json(file, all, problems)).map(json -> new Cursor(problems, file, json));
    }

    /** A JSON file that a set may leave out. */
    Optional<Cursor> jsonIfThere(String file) {
        return isThere(file) ? json(file, "") : Optional.empty();
    }

    /** A programme of the set or, where the set has none of that name, of Stelling itself; or a problem and nothing. */
    Optional<Carried> programme(String name, String missing) {
        // Read once: a set that names one programme a thousand times shall not hold it a thousand times
        return programmes.computeIfAbsent(name, key -> readProgramme(key, missing));
    }

    private Optional<Carried> readProgramme(String name, String missing) {
        String file = Names.PROGRAMMES + name;
        Optional<byte[]> bytes = bytes(file);
        if (bytes.isEmpty() && !isThere(file)) {
            bytes = ResourceSource.openProgramme(name).flatMap(stream -> Bytes.read(file, stream, problems));
            if (bytes.isEmpty()) {
                problems.add(file, Rule.MISSING_FILE, "", missing);
            }
        }
        return bytes.flatMap(all -> Bytes.decode(file, all, problems)
                .map(text -> new Carried(text, Bytes.sha256(all))));
    }

    /** Says of every file that sets are made of and that nothing asked for, that it lies there in vain. */
    void reportUnlisted() {
        source.names().stream().filter(name -> Names.isOfSets(name) && !asked.contains(name))
                .forEach(name -> problems.add(name, Rule.UNLISTED_FILE, "", ""));
    }

    /**
     * The checksum of the set: SHA-256 over one line for each JSON file read, in the order of their names, with the
     * file's own SHA-256, two spaces, its name and a line feed. That is what {@code sha256sum} prints, so anybody can
     * make it. Programmes are in it through their own checksums in set.json.
     */
    String checksum() {
        StringBuilder lines = new StringBuilder();
        checksums.forEach((file, sum) -> lines.append(sum).append("  ").append(file).append('\n'));
        return Bytes.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private boolean isThere(String file) {
        try (InputStream stream = source.open(file).orElse(null)) {
            return stream != null;
        } catch (IOException e) {
            return true;
        }
    }

    private Optional<byte[]> bytes(String file) {
        asked.add(file);
        problems.begin(file);
        if (total > Limits.SET_BYTES) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> bytes = source.open(file).flatMap(stream -> Bytes.read(file, stream, problems));
            total += bytes.map(all -> all.length).orElse(0);
            if (total > Limits.SET_BYTES) {
                problems.add("", Rule.TOO_LARGE, "", Integer.toString(Limits.SET_BYTES));
                return Optional.empty();
            }
            return bytes;
        } catch (IOException e) {
            problems.add(file, Rule.UNREADABLE, "", "");
            return Optional.empty();
        }
    }
}

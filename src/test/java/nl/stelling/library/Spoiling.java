// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What may become of good files on their way: by accident, by another program, or by somebody who means harm. */
final class Spoiling {

    private static final List<String> BITS = List.of("{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999",
            "99999999999", "\\u0000", "\\ud800", "\n", "\r", "\u0000", "../", "é", "\"id\":", "\"nl\": \"\"",
            "[[[[[[[[",
            "silent", "0.0", " ", "*2", ";", "\uFEFF", "1e-999999999", "0x10", "'", "\"\"", "skipped", "*");
    private static final List<String> NAMES = List.of("../set.json", "/etc/passwd", "C:\\set.json",
            "statements/../set.json",
            "SET.JSON", "statements//bikes.json", "programmes/red.txt/x", "a\u0000b", "statements/con.json",
            ".hidden.json",
            "__MACOSX/set.json", "statements/\u202Ebikes.json", "pledges/none.json", "x/".repeat(60) + "x", "-rf", "");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, Charset.forName("UTF-32"));
    private static final int LONGEST = 300_000;
    private static final int BOMB = Limits.FILE_BYTES + 1;

    private final RandomGenerator random;

    Spoiling(RandomGenerator random) {
        this.random = random;
    }

    /** The files of a set, spoilt in one way or a few. */
    Map<String, byte[]> files(Map<String, byte[]> good) {
        Map<String, byte[]> files = new LinkedHashMap<>(good);
        for (int i = random.nextInt(3); i >= 0 && !files.isEmpty(); i--) {
            String name = pick(List.copyOf(files.keySet()));
            byte[] bytes = files.get(name);
            switch (random.nextInt(12)) {
                case 0 -> files.remove(name);
                case 1 -> files.put(pick(NAMES), files.remove(name));
                case 2 -> files.put(pick(NAMES), bytes);
                case 3 -> files.put(pick(List.copyOf(good.keySet())), bytes);
                default -> files.put(name, bytes(bytes));
            }
        }
        return files;
    }

    /** One file, spoilt in one way. */
    byte[] bytes(byte[] good) {
        String text = new String(good, StandardCharsets.UTF_8);
        return switch (random.nextInt(24)) {
            case 0 -> text.getBytes(pick(CHARSETS));
            case 1 -> ("\uFEFF".repeat(1 + random.nextInt(2)) + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> instead(text, deep("[", "]"));
            case 3 -> instead(text, deep("{\"a\":", "}"));
            case 4 -> instead(text, "\"" + "ab".repeat(random.nextInt(LONGEST / 2)) + "\"");
            case 5 -> instead(text, "9".repeat(1 + random.nextInt(LONGEST)));
            case 6 -> instead(text, "1e" + "9".repeat(1 + random.nextInt(400)));
            case 7 -> twice(text);
            case 8 -> text.replace("\n", pick(List.of("\r\n", "\r", ""))).getBytes(StandardCharsets.UTF_8);
            case 9 -> text.replace(',', ';').getBytes(StandardCharsets.UTF_8);
            case 10 -> random.nextInt(40) == 0 ? new byte[BOMB] : new byte[random.nextInt(3)];
            case 11 -> Arrays.copyOf(good, random.nextInt(good.length + 1));
            default -> some(good);
        };
    }

    /** A few bytes changed, gone, repeated or put between. */
    byte[] some(byte[] good) {
        byte[] bytes = good;
        for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(20));
            bytes = switch (random.nextInt(5)) {
                case 0 -> joined(bytes, at, new byte[0], end);
                case 1 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
                case 2 -> joined(bytes, at, pick(BITS).getBytes(StandardCharsets.UTF_8), at);
                case 3 -> joined(bytes, at, pick(BITS).getBytes(StandardCharsets.UTF_8), end);
                default -> joined(bytes, at, new byte[]{(byte) (bytes[at] ^ 1 << random.nextInt(8))}, at + 1);
            };
        }
        return bytes;
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private String deep(String open, String close) {
        int depth = 1 + random.nextInt(random.nextInt(10) == 0 ? 50_000 : 2 * Limits.DEPTH);
        return open.repeat(depth) + "0" + (random.nextBoolean() ? close.repeat(depth) : "");
    }

    /** Another value behind one of the colons. */
    private byte[] instead(String text, String value) {
        List<Integer> colons = new ArrayList<>(List.of(0));
        for (int at = text.indexOf(": "); at >= 0; at = text.indexOf(": ", at + 1)) {
            colons.add(at + 2);
        }
        int from = pick(colons);
        int to = text.indexOf(',', from);
        return (text.substring(0, from) + value + (to < 0 ? "" : text.substring(to))).getBytes(StandardCharsets.UTF_8);
    }

    /** One of the lines twice: a key, a position, a sheet. */
    private byte[] twice(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (!lines.isEmpty()) {
            int line = random.nextInt(lines.size());
            lines.add(line, lines.get(line));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, until);
        joined.writeBytes(between);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of a file's bytes, reading ends in a set or in problems with a place, and soon. */
class MutationTest {

    private static final int TIMES = 1_500;
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final List<String> BITS = List.of("{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999",
            "99999999999", "\\u0000", "\\ud800", "\n", "\u0000", "../", "é", "\"id\":", "\"nl\": \"\"", "[[[[[[[[[[[[[",
            "silent", "0.0", " ");

    @TempDir
    private Path temp;

    @Test
    void ofAnyFileInAFolder() {
        Path set = TestSets.good(temp);
        List<Path> files = TestSets.files(set);
        int complete = 0;
        for (long seed = 0; seed < TIMES; seed++) {
            RandomGenerator random = seeded(seed);
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = TestSets.bytes(file);
            TestSets.write(file, mutated(good, random));
            complete += read(set, seed);
            TestSets.write(file, good);
        }
        // Mutations that hit nothing but a text or a space leave a set; were there none, or nothing else, something of
        // this test would be wrong
        assertTrue(complete > TIMES / 100 && complete < TIMES / 2, "complete: " + complete);
    }

    @Test
    void ofAZip() {
        byte[] good = Zips.of(Zips.contents(TestSets.GOOD));
        Path zip = temp.resolve("set.zip");
        for (long seed = 0; seed < TIMES; seed++) {
            TestSets.write(zip, mutated(good, seeded(seed)));
            read(zip, seed);
        }
    }

    @Test
    void ofASheet() {
        byte[] good = TestSets.bytes(TestSets.RESOURCES.resolve("sheet.json"));
        var set = TestSets.complete(TestSets.GOOD);
        Path file = temp.resolve("sheet.json");
        for (long seed = 0; seed < TIMES; seed++) {
            TestSets.write(file, mutated(good, seeded(seed)));
            try {
                if (Sheets.read(file, set) instanceof Sheets.SheetReading.Faulty faulty) {
                    hasPlaces(faulty.problems(), seed);
                }
            } catch (RuntimeException e) {
                fail("seed " + seed, e);
            }
        }
    }

    private static int read(Path path, long seed) {
        try {
            return switch (assertTimeout(SOON, () -> Library.read(path), "seed " + seed)) {
                case Reading.Complete complete -> 1;
                case Reading.Faulty(var name, var problems) -> {
                    hasPlaces(problems, seed);
                    yield 0;
                }
            };
        } catch (RuntimeException e) {
            return fail("seed " + seed, e);
        }
    }

    private static void hasPlaces(List<Problem> problems, long seed) {
        assertFalse(problems.isEmpty(), () -> "no problem: seed " + seed);
        for (Problem problem : problems) {
            assertTrue(problem.line() >= 0 && (problem.pointer().isEmpty() || problem.line() > 0)
                    && problem.found().length() <= 80, () -> problem + ": seed " + seed);
        }
    }

    private static byte[] mutated(byte[] good, RandomGenerator random) {
        byte[] bytes = good;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(20));
            bytes = switch (random.nextInt(6)) {
                case 0 -> flipped(bytes, at, random);
                case 1 -> joined(bytes, at, new byte[0], end);
                case 2 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
                case 3 -> joined(bytes, at, bit(random), at);
                case 4 -> joined(bytes, at, bit(random), end);
                default -> random.nextInt(10) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : flipped(bytes, at, random);
            };
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    private static byte[] bit(RandomGenerator random) {
        return BITS.get(random.nextInt(BITS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] bytes, int at, RandomGenerator random) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        byte[] joined = new byte[until + between.length + bytes.length - from];
        System.arraycopy(bytes, 0, joined, 0, until);
        System.arraycopy(between, 0, joined, until, between.length);
        System.arraycopy(bytes, from, joined, until + between.length, bytes.length - from);
        return joined;
    }

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.stelling.Seeds;
import nl.stelling.library.SheetTable.TableReading;
import nl.stelling.library.Sheets.SheetReading;
import nl.stelling.statements.StatementSet;

/**
 * Reads one spoilt input after another, each from a seed: sets in folders and zips, sheets, tables of sheets. Each must
 * end in what was read or in problems with a place. As a program it goes through as many seeds as asked, in a profile.
 */
final class Fuzz {

    private static final String TABLE = "sheet,bikes,dogs\nv1,agree*2,disagree\n\"v, 2\",skipped,\nv3,,*2\n";
    private static final int MOST_FOUND = 80;
    private static final int REPORT = 50_000;
    private static final long NANOS = 1_000_000;

    private final Map<String, byte[]> good = Zips.contents(TestSets.GOOD);
    private final byte[] sheet = TestSets.bytes(TestSets.RESOURCES.resolve("sheet.json"));
    private final StatementSet set = TestSets.complete(TestSets.GOOD);
    private final Path temp;

    Fuzz(Path temp) {
        this.temp = temp;
    }

    /** How many seeds, and the first of them: prints how many inputs were read all the same, and what took longest. */
    public static void main(String[] args) throws IOException {
        long first = args.length > 1 ? Long.parseLong(args[1]) : 0;
        long end = first + Long.parseLong(args[0]);
        Fuzz fuzz = new Fuzz(Files.createTempDirectory("fuzz"));
        long whole = 0;
        long worst = 0;
        for (long seed = first; seed < end; seed++) {
            long begin = System.nanoTime();
            whole += fuzz.isRead(seed) ? 1 : 0;
            worst = Math.max(worst, System.nanoTime() - begin);
            if ((seed + 1 - first) % REPORT == 0 || seed + 1 == end) {
                System.out.println(seed + 1 - first + " inputs, " + whole + " read all the same; the longest took "
                        + worst / NANOS + " ms");
            }
        }
    }

    /**
     * Whether the input of a seed is read all the same.
     *
     * @throws AssertionError if it ends in anything but a reading or problems with a place
     */
    boolean isRead(long seed) {
        RandomGenerator random = Seeds.of(seed);
        Spoiling spoiling = new Spoiling(random);
        try {
            List<Problem> problems = switch (random.nextInt(12)) {
                case 0, 1 -> folder(spoiling, random);
                case 2, 3 -> read(written("set.zip", spoiling.some(Zips.of(good))));
                case 4, 5 -> sheet(written("sheet.json", spoiling.bytes(sheet)));
                case 6, 7 -> table(written("sheets.csv", spoiling.bytes(TABLE.getBytes(StandardCharsets.UTF_8))));
                default -> read(written("set.zip", Zips.of(spoiling.files(good))));
            };
            problems.forEach(Fuzz::check);
            return problems.isEmpty();
        } catch (RuntimeException | AssertionError | OutOfMemoryError | StackOverflowError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private List<Problem> folder(Spoiling spoiling, RandomGenerator random) {
        Path folder = temp.resolve("set");
        try {
            remove(folder);
            for (Map.Entry<String, byte[]> file : spoiling.files(good).entrySet()) {
                Path path = folder.resolve(file.getKey()).normalize();
                if (path.startsWith(folder) && !Files.exists(path)) {
                    TestSets.write(path, file.getValue());
                }
            }
            Path link = folder.resolve(spoiling.pick(List.copyOf(good.keySet())));
            if (random.nextBoolean() && Files.deleteIfExists(link)) {
                Files.createSymbolicLink(link, spoiling.pick(List.of(link, temp, Path.of("/etc/hostname"),
                        Path.of("none"), Path.of(".."), folder.resolve("set.json"))));
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            // What a file system does not take cannot be read from it either: of what is there, something comes
        }
        return read(folder);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Path written(String name, byte[] bytes) {
        TestSets.write(temp.resolve(name), bytes);
        return temp.resolve(name);
    }

    private static List<Problem> read(Path path) {
        return problems(Library.read(path));
    }

    private static List<Problem> problems(Reading reading) {
        return switch (reading) {
            case Reading.Complete _ -> List.of();
            case Reading.Faulty faulty -> some(faulty.problems());
        };
    }

    private List<Problem> sheet(Path file) {
        return switch (Sheets.read(file, set)) {
            case SheetReading.Complete _ -> List.of();
            case SheetReading.Faulty faulty -> some(faulty.problems());
        };
    }

    private List<Problem> table(Path file) {
        return switch (SheetTable.read(file, set)) {
            case TableReading.Complete _ -> List.of();
            case TableReading.Faulty faulty -> some(faulty.problems());
        };
    }

    private static List<Problem> some(List<Problem> problems) {
        if (problems.isEmpty() || problems.size() > Limits.PROBLEMS + 1) {
            throw new AssertionError(problems.size() + " problems");
        }
        return problems;
    }

    private static void check(Problem problem) {
        boolean hasPlace = problem.line() > 0 || problem.line() == 0 && problem.pointer().isEmpty();
        String shown = problem.file() + problem.pointer() + problem.found() + problem.expected();
        if (!hasPlace || problem.found().length() > MOST_FOUND || shown.chars().anyMatch(Character::isISOControl)) {
            throw new AssertionError(problem.toString());
        }
    }
}

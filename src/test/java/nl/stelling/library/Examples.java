// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The broken examples of the test resources: folders named after their rule, with the files that differ from an
 * unbroken set and, in problems.txt, what must be found. Those in broken/ differ from the good set; those in findings/
 * from the set that an editor begins with, which has registers and gives no warning.
 */
public final class Examples {

    static final Path BROKEN = TestSets.RESOURCES.resolve("broken");
    static final Path FINDINGS = TestSets.RESOURCES.resolve("findings");
    static final Path TEMPLATE = Path.of("src/main/resources/nl/stelling/library/template");
    private static final String PROBLEMS = "problems.txt";

    private Examples() {}

    /** All of them. */
    static List<Path> all() {
        return Stream.of(BROKEN, FINDINGS).flatMap(folder -> in(folder).stream()).toList();
    }

    /** Those of one folder. */
    static List<Path> in(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What must be found in an example, one problem a line. */
    static String problems(Path example) {
        return TestSets.text(example.resolve(PROBLEMS));
    }

    /** What must be found in all of them. */
    public static List<Problem> problems() {
        return all().stream().flatMap(example -> problems(example).lines()).map(line -> line.split("\\|", -1))
                .map(parts -> new Problem(parts[0], parts[1], Integer.parseInt(parts[2]), Rule.valueOf(parts[3]),
                        parts[4], parts[5]))
                .toList();
    }

    /** Makes the whole set of an example in a folder. */
    static Path make(Path example, Path temp) {
        TestSets.copy(example.startsWith(FINDINGS) ? TEMPLATE : TestSets.GOOD, temp);
        TestSets.copy(example, temp);
        temp.resolve(PROBLEMS).toFile().delete();
        return temp;
    }

    /** Whether an example is of this rule, by its name. */
    static boolean isOf(Path example, Rule rule) {
        String name = example.getFileName().toString();
        return name.equals(rule.name()) || name.startsWith(rule + "-");
    }
}

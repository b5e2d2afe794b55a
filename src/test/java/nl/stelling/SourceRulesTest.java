// SPDX-License-Identifier: EUPL-1.2
package nl.stelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler does not keep of a source: where it stands, how long it is, what must not be in it. */
class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java");

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_METHOD = 30;

    /** What may be longer, and why. What is no longer so long has to go from here. */
    private static final Map<String, String> LONG_WITH_A_REASON = Map.of("journey/Journey.java",
            "the whole navigation: each event, the way back and undo, at one place", "journey/Journey.java after",
            "one exhaustive switch over all events: the whole navigation at one glance",
            "classroom/Lesson.java", "the whole navigation of a lesson, as in the wizard",
            "classroom/Lesson.java after", "one exhaustive switch over all events of a lesson",
            "kiosk/Booth.java after",
            "one exhaustive switch over all events of a booth", "words/Key.java",
            "a list of all that can be said, one name a line", "present/RuleWords.java expected",
            "a table with a line for each rule", "present/RuleWords.java found", "a table with a line for each rule",
            "library/Rule.java", "a list of all that can be wrong, with what each says");

    @Test
    void everySourceBeginsWithItsLicence() {
        List<Path> sources = files(Path.of(""), "java", "css", "sh");
        assertFalse(sources.isEmpty());
        none(sources, source -> {
            List<String> lines = lines(source);
            int first = lines.getFirst().startsWith("#!") ? 1 : 0;
            return lines.get(first).contains("SPDX-License-Identifier: EUPL-1.2");
        }, "the first line is the licence's SPDX line, after #! if there is one");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Thread\\.sleep, a test that sleeps is slow on most days and wrong on some",
            "@Disabled, a test that does not run says nothing",
            "'\\b(TODO|FIXME|XXX)\\b', what is left to do is not written where nobody looks",
            "'\\blombok\\b', the language has records"})
    void noSourceHolds(String forbidden, String because) {
        none(files(Path.of("src"), "java", "css"), source -> source.endsWith("SourceRulesTest.java")
                || !Pattern.compile(forbidden).matcher(text(source)).find(), forbidden + ": " + because);
    }

    @Test
    void noTextIsWrittenOnAControl() {
        Pattern worded = Pattern.compile(
                "\\bset\\w*(Text|Title|Help|Description)\\(([^\";]|\"[^\"\\p{L}]*\")*\"[^\"]*\\p{L}");
        none(files(MAIN, "java"), source -> !worded.matcher(text(source)).find(),
                "a text literal on a control: all that is shown comes from the words");
    }

    @Test
    void onlyAppCatchesEverything() {
        Pattern broad = Pattern
                .compile("catch \\((final )?([\\w.]+ \\| )*(Throwable|Exception|RuntimeException|Error)\\b");
        none(files(MAIN, "java"), source -> source.startsWith(MAIN.resolve("nl/stelling/app"))
                || !broad.matcher(text(source)).find(), "catches more than it knows: only app may, and tells of it");
    }

    @Test
    void everyPackageSaysWhatItIs() {
        none(files(MAIN, "java").stream().map(Path::getParent).filter(folder -> !folder.equals(MAIN)).distinct()
                .toList(), folder -> {
                    Path info = folder.resolve("package-info.java");
                    return Files.exists(info)
                            && text(info).matches("(?s).*/\\*\\*[\\s*]+[A-Z].{20,}\\..*\\*/\\s*package .*");
                }, "a package-info.java with a sentence on what the room is");
    }

    @Test
    void whatIsLongHasAReason() {
        TreeMap<String, Integer> tooLong = new TreeMap<>();
        for (Path source : files(MAIN, "java")) {
            String name = MAIN.resolve("nl/stelling").relativize(source).toString().replace('\\', '/');
            if (lines(source).size() > LONGEST_FILE) {
                tooLong.put(name, lines(source).size());
            }
            Methods.lengths(text(source)).forEach((method, length) -> {
                if (length > LONGEST_METHOD) {
                    tooLong.put(name + " " + method, length);
                }
            });
        }
        assertEquals(LONG_WITH_A_REASON.keySet(), tooLong.keySet(), "a file over " + LONGEST_FILE
                + " lines or a method over " + LONGEST_METHOD + " is cut, or listed with its reason: " + tooLong);
    }

    private static void none(List<Path> paths, Predicate<Path> right, String rule) {
        assertEquals(List.of(), paths.stream().filter(right.negate()).map(Path::toString).toList(), rule);
    }

    /** The files below a folder with one of these endings; not what is built or hidden. */
    private static List<Path> files(Path folder, String... endings) {
        List<String> wanted = List.of(endings);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                String name = child.getFileName().toString();
                if (Files.isDirectory(child) && !name.equals(".git") && !name.equals("target")) {
                    found.addAll(files(child, endings));
                } else if (wanted.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    found.add(child);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.stelling.statements.StatementSet;

/** The good set of the test resources, and what is made of it. */
final class TestSets {

    static final Path RESOURCES = Path.of("src/test/resources/nl/stelling/library");
    static final Path GOOD = RESOURCES.resolve("good");

    private TestSets() {}

    /** A copy of the good set in a new folder. */
    static Path good(Path folder) {
        copy(GOOD, folder);
        return folder;
    }

    /** Lays the files of one folder over another. */
    static void copy(Path from, Path to) {
        try {
            for (Path file : files(from)) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files in a folder, in the order of their names. */
    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces one text, which must be there, in one file of a set. */
    static void edit(Path folder, String file, String old, String changed) {
        String text = text(folder.resolve(file));
        if (!text.contains(old)) {
            fail(file + " holds no " + old);
        }
        write(folder.resolve(file), text.replace(old, changed));
    }

    /** Adds so many good statements to a set, each with so much white space at its end. */
    static void addDogs(Path set, int count, int white) {
        String dogs = text(set.resolve("statements/dogs.json"));
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            ids.append("\"dogs").append(i).append("\", ");
            write(set.resolve("statements/dogs" + i + ".json"),
                    dogs.replace("\"dogs\"", "\"dogs" + i + "\"") + " ".repeat(white));
        }
        edit(set, "set.json", "\"statements\": [", "\"statements\": [" + ids);
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set at a path that must be without a fault. */
    static StatementSet complete(Path path) {
        return complete(Library.read(path));
    }

    static StatementSet complete(Reading reading) {
        return switch (reading) {
            case Reading.Complete(var set) -> set;
            case Reading.Faulty(var name, var problems) -> fail(name + " has problems:\n" + lines(problems));
        };
    }

    /** The problems of a path that must have some. */
    static List<Problem> problems(Path path) {
        return switch (Library.read(path)) {
            case Reading.Complete(var set) -> fail("no problem found in " + set.id());
            case Reading.Faulty(var name, var problems) -> problems;
        };
    }

    /** Problems as the test resources write them down: one a line, its parts between bars. */
    static String lines(List<Problem> problems) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : problems) {
            lines.append(String.join("|", problem.file(), problem.pointer(), Integer.toString(problem.line()),
                    problem.rule().name(), problem.found(), problem.expected())).append('\n');
        }
        return lines.toString();
    }
}

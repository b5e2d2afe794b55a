// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stelling.library.SafeFile.Content;
import nl.stelling.library.SafeFile.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    private static final Content NEW = out -> out.write("new".getBytes(UTF_8));

    @TempDir
    private Path temp;

    @Test
    void writesTheWholeAndNothingBeside() throws IOException {
        assertEquals(Outcome.WRITTEN, SafeFile.write(temp.resolve("a"), false, NEW));
        assertEquals("new", Files.readString(temp.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    void whatIsThereStaysUnlessItMayGo() throws IOException {
        Files.writeString(temp.resolve("a"), "old");
        assertEquals(Outcome.EXISTS, SafeFile.write(temp.resolve("a"), false, NEW));
        assertEquals("old", Files.readString(temp.resolve("a")));
        assertEquals(Outcome.WRITTEN, SafeFile.write(temp.resolve("a"), true, NEW));
        assertEquals("new", Files.readString(temp.resolve("a")));
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Files.createDirectory(temp.resolve("a"));
        assertEquals(Outcome.EXISTS, SafeFile.write(temp.resolve("a"), true, NEW));
    }

    @Test
    void withoutAFolderNothingIsMade() throws IOException {
        assertEquals(Outcome.NO_FOLDER, SafeFile.write(temp.resolve("gone/a"), true, NEW));
        assertEquals(List.of(), names());
    }

    /** Whatever breaks off in the middle: the old file is whole, and no half of the new one is left. */
    @Test
    void halfIsNothing() throws IOException {
        Files.writeString(temp.resolve("a"), "old");
        assertEquals(Outcome.FAILED, SafeFile.write(temp.resolve("a"), true, out -> {
            out.write(new byte[100_000]);
            throw new IOException("the disk was pulled out");
        }));
        assertEquals("old", Files.readString(temp.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    /** A file system that may only be read, without asking the machine of the tests for one. */
    @Test
    void whereNothingMayBeWrittenItSaysSo() throws IOException {
        Path zip = temp.resolve("read.zip");
        try (FileSystem made = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectory(made.getPath("/folder"));
        }
        try (FileSystem read = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            assertEquals(Outcome.READ_ONLY, SafeFile.write(read.getPath("/folder/a"), false, NEW));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

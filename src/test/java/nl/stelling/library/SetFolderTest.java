// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetFolderTest {

    private static final Path RESOURCES = Path.of("src/test/resources/nl/stelling/library");

    @TempDir
    private Path folder;

    @Test
    void onlySetsWithoutAFaultAreOnOffer() throws IOException {
        Files.createSymbolicLink(folder.resolve("b-good"), RESOURCES.resolve("good").toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("a-good"), RESOURCES.resolve("good").toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("broken"), RESOURCES.resolve("broken/NOT_UTF8").toAbsolutePath());
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("no.zip"), "no zip");
        Files.writeString(folder.resolve("readme.txt"), "text");
        assertEquals(List.of(folder.resolve("a-good"), folder.resolve("b-good")),
                SetFolder.sets(folder).stream().map(SetFolder.Kept::where).toList());
    }

    @Test
    void aFolderThatIsNotThereHasNone() {
        assertEquals(List.of(), SetFolder.sets(folder.resolve("gone")));
        assertEquals(List.of(), SetFolder.sets(RESOURCES.resolve("good/set.json")));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stelling.statements.Cover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cover says what the set says; of a set with a fault on its cover there is none. */
class CoverTest {

    private static final Path GOOD = Path.of("src/test/resources/nl/stelling/library/good/set.json");

    @TempDir
    private Path folder;

    @Test
    void theCoverOfTheBundledSetIsThatOfTheWholeSet() {
        assertEquals(Optional.of(Bundled.SET.cover()), Library.bundledCover());
    }

    @Test
    void anySetHasOne() throws IOException {
        Reading.Complete whole = (Reading.Complete) Library.read(GOOD.getParent());
        assertEquals(Optional.of(whole.set().cover()), cover(Files.readString(GOOD)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"'\"minutes\"', '\"minuten\"'", "'\"title\"', '\"titel\"'", "'\"statements\"', '\"stellingen\"'",
            "'\"programmes\"', '\"programs\"'", "'\"languages\"', '\"talen\"'", "'{', '['"})
    void aFaultOnItLeavesNone(String right, String wrong) throws IOException {
        String good = Files.readString(GOOD);
        assertTrue(good.contains(right), right);
        assertEquals(Optional.empty(), cover(good.replaceFirst(Pattern.quote(right),
                Matcher.quoteReplacement(wrong))));
    }

    @Test
    void noFileHasNone() throws IOException {
        try (Source source = FolderSource.of(folder, "none", new Problems())) {
            assertEquals(Optional.empty(), CoverReader.read(source));
        }
    }

    private Optional<Cover> cover(String setFile) throws IOException {
        Files.writeString(folder.resolve(Names.SET), setFile);
        try (Source source = FolderSource.of(folder, "some", new Problems())) {
            return CoverReader.read(source);
        }
    }
}

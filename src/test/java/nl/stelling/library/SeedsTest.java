// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programmes are what was received, and the two lists of them say the same. */
class SeedsTest {

    private static final Path SEEDS = Path.of("seeds");

    /** One programme as origin.json has it. */
    private record Origin(String file, String party, String municipality, String chapter, String date,
            String originalFile, String sha256) {}

    @Test
    void everyFileIsThereAndUnchanged() {
        for (Origin origin : origins()) {
            assertEquals(origin.sha256(), Bytes.sha256(TestSets.bytes(SEEDS.resolve(origin.file()))), origin.file());
        }
    }

    @Test
    void everyProgrammeHasItsOrigin() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            Set<String> texts = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"))
                    .collect(Collectors.toSet());
            assertEquals(texts, origins().stream().map(Origin::file).collect(Collectors.toSet()));
        }
    }

    @Test
    void theTableForReadersSaysTheSame() {
        // | `file` | party | municipality | chapter (in English) | date | `name as received` |
        Set<List<String>> table = TestSets.text(SEEDS.resolve("README.md")).lines()
                .filter(line -> line.startsWith("| `")).map(line -> Stream.of(line.split("\\|"))
                        .map(cell -> cell.strip().replace("`", "")).filter(cell -> !cell.isEmpty()).toList())
                .collect(Collectors.toSet());
        assertEquals(origins().size(), table.size());
        for (Origin origin : origins()) {
            assertTrue(table.stream().anyMatch(row -> row.get(0).equals(origin.file())
                    && row.get(1).equals(origin.party()) && row.get(2).equals(origin.municipality())
                    && row.get(3).startsWith(origin.chapter()) && row.get(4).equals(origin.date())
                    && row.get(5).equals(origin.originalFile())), () -> "not in seeds/README.md: " + origin);
        }
    }

    @Test
    void theProgramCarriesThemByteForByte() throws IOException {
        for (Origin origin : origins()) {
            try (var stream = ResourceSource.openProgramme(origin.file()).orElseThrow()) {
                assertEquals(origin.sha256(), Bytes.sha256(stream.readAllBytes()));
            }
        }
    }

    private static List<Origin> origins() {
        Problems problems = new Problems();
        Json json = Bytes.json("origin.json", TestSets.bytes(SEEDS.resolve("origin.json")), problems).orElseThrow();
        List<Origin> origins = new ArrayList<>();
        new Cursor(problems, "origin.json", json).list(each -> origins.add(new Origin(text(each, "file"),
                text(each, "party"), text(each, "municipality"), text(each, "chapter"), text(each, "date"),
                text(each, "originalFile"), text(each, "sha256"))));
        assertEquals(List.of(), problems.inOrder());
        assertEquals(new TreeSet<>(origins.stream().map(Origin::file).toList()).size(), origins.size());
        return origins;
    }

    private static String text(Cursor at, String key) {
        return Values.plain(at.need(key));
    }
}

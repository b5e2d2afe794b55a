// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Just within a limit is read; what is made to take long does not. */
class BoundsTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path temp;

    @Test
    void theLastDepthIsRead() {
        String deep = "[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH);
        assertEquals(List.of(), rules(deep));
        assertEquals(List.of(Rule.TOO_DEEP), rules("[" + deep + "]"));
        assertEquals(List.of(Rule.TOO_DEEP), rules("[".repeat(Limits.FILE_BYTES)));
    }

    @Test
    void theLongestStringIsRead() {
        assertEquals(List.of(), rules("\"" + "a".repeat(Limits.STRING_UNITS) + "\""));
        assertEquals(List.of(Rule.TOO_LONG), rules("\"" + "a".repeat(Limits.STRING_UNITS + 1) + "\""));
        assertEquals(List.of(), rules("{\"" + "a".repeat(Limits.KEY_UNITS) + "\": 1}"));
        assertEquals(List.of(Rule.TOO_LONG), rules("{\"" + "a".repeat(Limits.KEY_UNITS + 1) + "\": 1}"));
        assertEquals(List.of(), rules("9".repeat(Limits.STRING_UNITS)));
        assertEquals(List.of(Rule.TOO_LONG), rules("9".repeat(Limits.STRING_UNITS + 1)));
    }

    @Test
    void theLastValueIsRead() {
        String values = IntStream.range(1, Limits.VALUES).mapToObj(i -> "0").collect(Collectors.joining(","));
        assertEquals(List.of(), rules("[" + values + "]"));
        assertEquals(List.of(Rule.TOO_MANY_VALUES), rules("[0," + values + "]"));
    }

    @Test
    void aProgrammeOfBulletsIsHeldAgainstItsRegisterSoon() {
        TestSets.copy(Examples.TEMPLATE, temp);
        Path programme = temp.resolve("programmes/ster.txt");
        String before = Bytes.sha256(TestSets.bytes(programme));
        TestSets.write(programme, TestSets.text(programme) + "•".repeat(1_000_000) + " Nog één punt van de lijst");
        TestSets.edit(temp, "set.json", before, Bytes.sha256(TestSets.bytes(programme)));
        List<Problem> problems = assertTimeoutPreemptively(SOON, () -> TestSets.problems(temp));
        assertEquals("pledges/ster.json|/pledges|3|BULLET_MISSING|1000002|Nog één punt van de lijst\n",
                TestSets.lines(problems));
    }

    @Test
    void theLargestFileIsRead() {
        Path set = TestSets.good(temp);
        String dogs = TestSets.text(set.resolve("statements/dogs.json"));
        TestSets.write(set.resolve("statements/dogs.json"), dogs + " ".repeat(Limits.FILE_BYTES - bytes(dogs)));
        assertEquals(2, TestSets.complete(set).statements().size());
    }

    @Test
    void theLastFileIsRead() {
        Path set = TestSets.good(temp.resolve("set"));
        // The folder itself and its two folders are counted as well: they take their time
        int left = Limits.FILES - TestSets.files(set).size() - 3;
        IntStream.range(0, left).forEach(i -> TestSets.write(set.resolve(i + ".png"), ""));
        assertEquals(2, TestSets.complete(set).statements().size());
        TestSets.write(set.resolve("last.png"), "");
        assertEquals(Rule.TOO_MANY_FILES, TestSets.problems(set).getFirst().rule());
    }

    @Test
    void aZipTooLargeForASetIsNotOpened() throws IOException {
        Path zip = temp.resolve("set.zip");
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
            file.setLength(Limits.SET_BYTES + 1);
        }
        assertEquals(List.of(new Problem("", "", 0, Rule.TOO_LARGE, "set.zip", "67108864")), TestSets.problems(zip));
    }

    @Test
    void whatSystemsLeaveBehindIsNotCounted() {
        Path set = TestSets.good(temp);
        IntStream.range(0, Limits.FILES).forEach(i -> TestSets.write(set.resolve(".git/objects/" + i), ""));
        assertEquals(2, TestSets.complete(set).statements().size());
    }

    @Test
    void wordsThatAlmostMatchEverywhereAreSearchedSoon() {
        Path set = TestSets.good(temp);
        String text = "a".repeat(4_000_000);
        TestSets.write(set.resolve("programmes/red.txt"), text);
        String quote = "{\"programme\": \"red-town\", \"start\": 1, \"text\": \"" + "a".repeat(100_000) + "b\"},";
        TestSets.edit(set, "statements/bikes.json", "{\"programme\": \"red-town\"",
                quote.repeat(20) + "{\"programme\": \"red-town\"");
        List<Problem> problems = assertTimeoutPreemptively(SOON, () -> TestSets.problems(set));
        assertEquals(21 + 2, problems.stream().filter(each -> each.rule() == Rule.QUOTE_NOT_IN_PROGRAMME).count());
    }

    @Test
    void thousandsOfQuotesThatAreNowhereAreReportedSoon() {
        Path set = TestSets.good(temp);
        TestSets.write(set.resolve("programmes/red.txt"), "ab".repeat(2_000_000));
        String quote = "{\"programme\": \"red-town\", \"start\": 1, \"text\": \"abb\"},";
        TestSets.edit(set, "statements/bikes.json", "{\"programme\": \"red-town\"",
                quote.repeat(20_000) + "{\"programme\": \"red-town\"");
        List<Problem> problems = assertTimeoutPreemptively(SOON, () -> TestSets.problems(set));
        assertEquals(Rule.TOO_MANY_PROBLEMS, problems.getLast().rule());
    }

    @Test
    void aProgrammeThatIsNamedOftenIsHeldOnce() {
        Path set = TestSets.good(temp);
        byte[] large = new byte[Limits.FILE_BYTES];
        Arrays.fill(large, (byte) 'a');
        TestSets.write(set.resolve("programmes/large.txt"), large);
        String programmes = IntStream.range(0, 20).mapToObj(i -> """
                {"id": "p%d", "party": "red", "title": "P", "file": "large.txt", "sha256": "%s", "date": "unknown",
                 "damage": []},""".formatted(i, Bytes.sha256(large))).collect(Collectors.joining());
        TestSets.edit(set, "set.json", "\"programmes\": [", "\"programmes\": [" + programmes);
        assertEquals(22, TestSets.complete(set).programmes().size());
    }

    @Test
    void thousandsOfFaultsAreCountedSoon() {
        Path set = TestSets.good(temp);
        String faults = IntStream.range(0, 100_000).mapToObj(i -> "\"" + i + "\": 1").collect(Collectors.joining(","));
        TestSets.write(set.resolve("glossary.json"), "{" + faults + "}");
        List<Problem> problems = assertTimeoutPreemptively(SOON, () -> TestSets.problems(set));
        assertEquals(Integer.toString(100_001 - Limits.PROBLEMS), problems.getLast().found());
    }

    @Test
    void keysThatCollideAreReadSoon() {
        // Aa and BB have the same hash, and so have all strings made of as many of them
        List<String> keys = new ArrayList<>(List.of(""));
        for (int i = 0; i < 16; i++) {
            keys = keys.stream().flatMap(key -> List.of(key + "Aa", key + "BB").stream()).toList();
        }
        String object = keys.stream().map(key -> "\"" + key + "\":0").collect(Collectors.joining(",", "{", "}"));
        assertEquals(List.of(), assertTimeoutPreemptively(SOON, () -> rules(object)));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<Rule> rules(String json) {
        Problems problems = new Problems();
        Optional<Json> read = JsonTree.parse("file", json, problems);
        assertEquals(read.isEmpty(), problems.count() > 0);
        return problems.inOrder().stream().map(Problem::rule).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stelling.statements.Id;
import nl.stelling.statements.Language;
import nl.stelling.statements.Pledge;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set comes in the same whatever it is wrapped in, and what is wrong comes out in order. */
class LibraryTest {

    private static final StatementSet GOOD = TestSets.complete(TestSets.GOOD);

    @TempDir
    private Path temp;

    @Test
    void theChecksumIsWhatAnyoneCanMakeOfTheFiles() {
        // Made in the good set with: (export LC_ALL=C; ls *.json */*.json | sort | xargs sha256sum) | sha256sum
        assertEquals("febb63a101b44ad9f9656b69b9b115404e83334dc0141d9d85d6d0113e4d0d37",
                GOOD.publication().checksum());
    }

    @Test
    void theChecksumCoversTheRegisters() {
        Path set = temp.resolve("set");
        TestSets.copy(Path.of("statements/veiligheid"), set);
        String before = TestSets.complete(Library.bundled()).publication().checksum();
        assertEquals(before, TestSets.complete(set).publication().checksum());
        TestSets.edit(set, "pledges/d66-enschede.json", "Iedereen wil een veilige stad houden.", "Wil iedereen.");
        assertNotEquals(before, TestSets.complete(set).publication().checksum());
    }

    @Test
    void whatAPledgeSays() {
        Pledge pledge = Library.inspect(Examples.TEMPLATE).pledges().get(2);
        assertEquals(new Pledge(new Id<>("ster-3"), pledge.name(), "Cultuur",
                new Quote(new Id<>("ster"), 156, "Op het Kerkplein komen tien bomen."), Pledge.Kind.MEASURE,
                new Id<>("cultuur"), 2, List.of(), pledge.reason()), pledge);
        assertEquals("It is about one square.", pledge.reason().in(Language.ENGLISH));
        assertEquals(List.of(new Id<Statement>("bibliotheek-zondag")),
                Library.inspect(Examples.TEMPLATE).pledges().get(1).statements());
    }

    @Test
    void theChecksumChangesWithAnyFileOfTheSetAndWithNothingElse() {
        Path set = TestSets.good(temp);
        TestSets.write(set.resolve("README.md"), "About this set");
        TestSets.write(set.resolve("statements/._dogs.json"), "left behind");
        TestSets.write(set.resolve(".git/objects/a.json"), "left behind");
        assertEquals(GOOD.publication().checksum(), TestSets.complete(set).publication().checksum());
        TestSets.edit(set, "statements/dogs.json", "\"Fun.\"", "\"Great fun.\"");
        assertNotEquals(GOOD.publication().checksum(), TestSets.complete(set).publication().checksum());
    }

    @Test
    void aZipIsTheFolder() {
        assertEquals(GOOD, TestSets.complete(zip(Zips.contents(TestSets.GOOD))));
    }

    @Test
    void aZipMayWrapTheSetInOneFolder() {
        Map<String, byte[]> wrapped = new LinkedHashMap<>();
        wrapped.put("our set/", new byte[0]);
        Zips.contents(TestSets.GOOD).forEach((name, bytes) -> wrapped.put("our set/" + name, bytes));
        wrapped.put("__MACOSX/our set/._set.json", new byte[4]);
        wrapped.put("our set/.DS_Store", new byte[4]);
        assertEquals(GOOD, TestSets.complete(zip(wrapped)));
    }

    @Test
    void aZipOfTwoFoldersIsNoSet() {
        Map<String, byte[]> two = new LinkedHashMap<>();
        Zips.contents(TestSets.GOOD).forEach((name, bytes) -> two.put("one/" + name, bytes));
        two.put("two/set.json", new byte[0]);
        assertEquals(List.of(new Problem("", "", 0, Rule.NOT_A_SET, "set.zip", "set.json")),
                TestSets.problems(zip(two)));
    }

    @Test
    void aFolderWithoutASetIsNotListed() {
        IntStream.rangeClosed(0, Limits.FILES).forEach(i -> TestSets.write(temp.resolve(i + ".png"), ""));
        assertEquals(List.of(Rule.NOT_A_SET), TestSets.problems(temp).stream().map(Problem::rule).toList());
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        Path set = TestSets.good(temp);
        TestSets.write(set.resolve("set.json"), "\uFEFF" + TestSets.text(set.resolve("set.json")));
        assertEquals(GOOD.statements(), TestSets.complete(set).statements());
    }

    @Test
    void aLinkWithinTheSetIsAFileLikeAnother() throws IOException {
        Path set = TestSets.good(temp);
        Files.move(set.resolve("statements/dogs.json"), set.resolve("dogs.txt"));
        Files.createSymbolicLink(set.resolve("statements/dogs.json"), Path.of("../dogs.txt"));
        assertEquals(GOOD, TestSets.complete(set));
    }

    @Test
    void aProgrammeThatStellingCarriesMayBeLeftOut() {
        Path set = TestSets.good(temp);
        String sum = Bytes.sha256(TestSets.bytes(Path.of("seeds/bij1-amsterdam-veiligheid.txt")));
        TestSets.edit(set, "set.json", "\"date\": \"unknown\", \"damage\": []},", """
                "date": "unknown", "damage": []},
                {"id": "bij1", "party": "red", "title": "BIJ1", "file": "bij1-amsterdam-veiligheid.txt",
                 "sha256": "%s", "date": "unknown", "damage": []},""".formatted(sum));
        assertTrue(TestSets.complete(set).programme(new Id<>("bij1")).text().startsWith("Veiligheid\n"));

        TestSets.edit(set, "set.json", sum, "0".repeat(64));
        assertEquals(List.of(Rule.BAD_CHECKSUM), TestSets.problems(set).stream().map(Problem::rule).toList());
    }

    @Test
    void ownProgrammesComeBeforeThoseOfStelling() {
        Path set = TestSets.good(temp);
        TestSets.write(set.resolve("programmes/bij1-amsterdam-veiligheid.txt"),
                TestSets.bytes(set.resolve("programmes/red.txt")));
        TestSets.edit(set, "set.json", "\"file\": \"red.txt\"", "\"file\": \"bij1-amsterdam-veiligheid.txt\"");
        assertEquals(List.of(new Problem("programmes/red.txt", "", 0, Rule.UNLISTED_FILE, "", "")),
                TestSets.problems(set));
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path set = TestSets.good(temp);
        Path pipe = set.resolve("statements/dogs.json");
        Files.delete(pipe);
        assumeTrue(File.separatorChar == '/');
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        List<Problem> problems = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TestSets.problems(set));
        assertEquals(new Problem("statements/dogs.json", "", 0, Rule.UNREADABLE, "", ""), problems.getFirst());
    }

    @Test
    void aNameThatIsAPathElsewhereIsRefused() {
        assumeTrue(File.separatorChar == '/');
        Path set = TestSets.good(temp);
        TestSets.write(set.resolve("statements\\cats.json"), "{}");
        assertEquals(List.of(new Problem("", "", 0, Rule.UNSAFE_NAME, "statements\\cats.json", "")),
                TestSets.problems(set));
    }

    @Test
    void problemsHoldNothingThatATerminalWouldObey() {
        Path set = TestSets.good(temp);
        TestSets.edit(set, "coding.json", "\"bikes\": {\"red\": \"agree\", \"blue\": \"disagree\"},",
                "\"\\u001b[31m\": {},");
        assertEquals("coding.json|/passes/0/positions/\uFFFD[31m|6|UNKNOWN_STATEMENT|\uFFFD[31m|bikes, dogs\n",
                TestSets.lines(TestSets.problems(set)));
    }

    @Test
    void problemsAreInReadingOrder() {
        Path set = TestSets.good(temp);
        TestSets.edit(set, "statements/dogs.json", "\"animals\"", "\"beasts\"");
        TestSets.edit(set, "statements/bikes.json", "\"traffic\"", "\"beasts\"");
        TestSets.edit(set, "coding.json", "2026-11-20", "once");
        TestSets.edit(set, "glossary.json", "\"lane\"", "\"Lane\"");
        TestSets.edit(set, "set.json", "\"minutes\": 2", "\"minutes\": 0");
        TestSets.edit(set, "set.json", "\"scale\": 3", "\"scale\": 4");
        TestSets.write(set.resolve("a.json"), "{}");
        assertEquals("""
                set.json|/scale|11|UNKNOWN_VALUE|4|3, 5
                set.json|/minutes|17|NUMBER_OUT_OF_RANGE|0|1..600
                glossary.json|/terms/0/id|3|BAD_ID|Lane|
                statements/bikes.json|/theme|3|UNKNOWN_THEME|beasts|traffic, animals
                statements/dogs.json|/theme|4|UNKNOWN_THEME|beasts|traffic, animals
                coding.json|/passes/0/date|4|BAD_DATE|once|2026-11-22
                a.json||0|UNLISTED_FILE||
                """, TestSets.lines(TestSets.problems(set)));
    }

    private Path zip(Map<String, byte[]> contents) {
        Path zip = temp.resolve("set.zip");
        TestSets.write(zip, Zips.of(contents));
        return zip;
    }
}

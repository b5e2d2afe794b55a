// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands for who makes a set and is no programmer: a folder to begin with, and quotes to paste. */
class EditorCommandsTest {

    private static final String D66 = "seeds/d66-enschede-veiligheid.txt";
    private static final String BIJ1 = "seeds/bij1-amsterdam-veiligheid.txt";

    @TempDir
    private Path temp;

    @Test
    void aNewSetPassesTheCheck() throws IOException {
        Path set = temp.resolve("deep/my-town");
        Run made = Run.of("new-set", set.toString(), "--lang", "en");
        assertEquals(new Run(new Wanted.Done(0), "The folder “" + set + "” is made, with one statement as an example. "
                + "Check it with: stelling check " + set + "\n", ""), made);
        Run check = Run.of("check", set.toString(), "--lang", "en");
        assertEquals(new Wanted.Done(0), check.wanted());
        assertTrue(check.out().startsWith("No faults.\nAn example, version"), check::out);
        assertTrue(Files.readString(set.resolve("set.json")).contains("\"id\": \"my-town\""));
    }

    @Test
    void aNewSetOverwritesNothing() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("town"));
        Path file = Files.writeString(temp.resolve("village"), "mine");
        for (Path there : new Path[]{folder, file}) {
            assertEquals(new Run(new Wanted.Done(2), "",
                    "“" + there + "” is there already. Nothing was changed. Choose another name.\n"),
                    Run.of("new-set", there.toString(), "--lang", "en"));
        }
        assertEquals("mine", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aNameThatIsNoIdIsRefusedBeforeAnythingIsMade() {
        Path folder = temp.resolve("My Town");
        assertEquals(new Run(new Wanted.Done(2), "", "“" + folder + "” cannot be the name of a set. Use small "
                + "letters, digits and hyphens, such as: my-town\n"),
                Run.of("new-set", folder.toString(), "--lang", "en"));
        assertFalse(Files.exists(folder));
    }

    @Test
    void aPlaceThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        Path under = file.resolve("town");
        Run run = Run.of("new-set", under.toString(), "--lang", "en");
        assertEquals(new Wanted.Done(2), run.wanted());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aQuoteIsGivenAsItStandsWhateverTheCaseMarksAndSpaces() {
        assertEquals(new Run(new Wanted.Done(0),
                "{\"programme\": \"bij1-amsterdam\", \"start\": 5857, \"text\": "
                        + "\"De gemeente en politie maken geen gebruik van camera’s met gezichtsherkenning.\"}\n",
                "Found on line 30. Paste this into the list quotes:\n"),
                Run.of("quote", BIJ1,
                        " de GEMEENTE en  politie maken\ngeen gebruik van camera's met gezichtsherkenning. ",
                        "--lang", "en"));
        Run marks = Run.of("quote", D66, "'\"high trust, HIGH penalty\"'".replace("'", ""), "--lang", "en");
        assertEquals("{\"programme\": \"d66-enschede\", \"start\": 709, \"text\": \"“High trust, high penalty”\"}",
                marks.out().lines().findFirst().orElseThrow());
    }

    @Test
    void severalPlacesAreAllNamed() {
        Run run = Run.of("quote", BIJ1, "bodycam", "--lang", "en");
        assertEquals(new Wanted.Done(0), run.wanted());
        assertEquals(List.of("Found in 2 places. Choose one, or give more words.",
                "Line 25: … elke politieagent te verplichten een bodycam te dragen die gedurende de hele …",
                "Line 25: … een onschuldige burger mishandelt. De bodycams worden te allen tijde bekeken door …"),
                run.err().lines().toList());
        assertEquals(2, run.out().lines().filter(line -> line.endsWith("\"text\": \"bodycam\"}")).count(), run::out);
    }

    @Test
    void ofVeryManyPlacesOnlyTheFirstAreNamed() {
        Run run = Run.of("quote", D66, "de", "--lang", "en");
        assertEquals(20, run.out().lines().count());
        assertEquals("Found in more than 20 places; here are the first. Give more words.",
                run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void exactlyAsManyPlacesAsAreNamedAreAllOfThem() throws IOException {
        Path file = Files.writeString(temp.resolve("p.txt"), "zon ".repeat(20));
        Run run = Run.of("quote", file.toString(), "zon", "--lang", "en");
        assertEquals("Found in 20 places. Choose one, or give more words.",
                run.err().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zon. De stad wil bomen. Maan.              | wil bomen          | 5 | De stad wil bomen.
            Zon. De stad wil bomen. Maan is er. Ster.  | bomen. Maan        | 5 | De stad wil bomen. Maan is er.
            • Een brug. • Meer bomen in de stad. • Ja. | bomen in           | 14 | Meer bomen in de stad.
            Zij zei: “Meer bomen!” Dan niets.          | meer bomen         | 0 | Zij zei: “Meer bomen!”
            """)
    void ofAFewWordsTheWholeSentenceIsGivenToo(String text, String words, int start, String sentence)
            throws IOException {
        Path file = Files.writeString(temp.resolve("p.txt"), text);
        Run run = Run.of("quote", file.toString(), words, "--lang", "en");
        assertEquals("{\"programme\": \"p\", \"start\": " + start + ", \"text\": \"" + sentence + "\"}",
                run.out().lines().skip(1).findFirst().orElseThrow());
        assertTrue(run.err().endsWith("Or the whole sentence:\n"), run::err);
    }

    @Test
    void dashesAndSpacesThatDoNotBreakAreLikeOthers() throws IOException {
        Path file = Files.writeString(temp.resolve("p.txt"), "Straks – of\u00a0nu.");
        assertEquals("{\"programme\": \"p\", \"start\": 0, \"text\": \"Straks – of\u00a0nu\"}",
                Run.of("quote", file.toString(), "straks - of nu").out().lines().findFirst().orElseThrow());
    }

    @Test
    void theRarerWordDecidesWhichSentenceIsNearest() throws IOException {
        Path file = Files.writeString(temp.resolve("p.txt"),
                "De stad wil groen. De stad wil de haven. De stad wil bomen. De stad wil licht. Een haven van steentjes.");
        Run run = Run.of("quote", file.toString(), "de stad wil een steentje", "--lang", "en");
        assertTrue(run.out().contains("\"text\": \"Een haven van steentjes.\""), run::out);
    }

    @Test
    void whatDoesNotStandThereSoGivesTheNearestSentence() {
        Run run = Run.of("quote", BIJ1, "gemeente maakt gebruik van gezichtsherkenning", "--lang", "en");
        assertEquals(new Wanted.Done(2), run.wanted());
        assertEquals("These words do not stand so in the programme. This on line 30 is most like them:\n", run.err());
        assertTrue(run.out().contains("\"start\": 5857,"), run::out);
    }

    @Test
    void whatIsLikeNothingIsSaid() {
        for (String words : new String[]{"xylofoon", "", " "}) {
            assertEquals(new Run(new Wanted.Done(2), "", "Nothing in this file is like these words.\n"),
                    Run.of("quote", D66, words, "--lang", "en"));
        }
    }

    @Test
    void theProgrammeIsCalledAsTheSetAroundItDoes() throws IOException {
        Path set = temp.resolve("town");
        Run.of("new-set", set.toString());
        Files.writeString(set.resolve("set.json"),
                Files.readString(set.resolve("set.json")).replace("\"id\": \"ster\", \"party\"",
                        "\"id\": \"ster-2026\", \"party\""));
        String file = set.resolve("programmes/ster.txt").toString();
        assertEquals("{\"programme\": \"ster-2026\", \"start\": 156, \"text\": \"Op het Kerkplein\"}",
                Run.of("quote", file, "op het kerkplein").out().lines().findFirst().orElseThrow());
        Path alone = Files.writeString(temp.resolve("groen.txt"), "Zon \"op\" het\n dak.");
        assertEquals("{\"programme\": \"groen\", \"start\": 4, \"text\": \"\\\"op\\\" het\\n dak\"}",
                Run.of("quote", alone.toString(), "“op” het dak").out().lines().findFirst().orElseThrow());
        Path spaced = Files.writeString(temp.resolve("Groen en Zon.txt"), "Zon");
        assertTrue(Run.of("quote", spaced.toString(), "zon").out().startsWith("{\"programme\": \"programme\","));
    }

    @Test
    void aFileThatCannotBeReadIsAFault() {
        assertEquals(new Run(new Wanted.Done(2), "",
                "nowhere.txt: no file; expected a file of this name\n1 fault in “nowhere.txt”.\n"),
                Run.of("quote", "nowhere.txt", "words", "--lang", "en"));
    }

    @Test
    void everyQuoteOfTheExampleIsFoundAsItStands() throws IOException {
        String statement = Files.readString(
                Path.of("src/main/resources/nl/stelling/library/template/statements/bibliotheek-zondag.json"));
        String quote = Run.of("quote", "src/main/resources/nl/stelling/library/template/programmes/ster.txt",
                "de bibliotheek gaat ook op zondag open.").out().strip();
        assertTrue(statement.contains(quote), quote);
    }
}

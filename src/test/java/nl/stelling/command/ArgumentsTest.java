// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.stelling.present.Version;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final SetChoice USUAL = new SetChoice.Usual();
    private static final SetChoice BUNDLED = new SetChoice.Bundled();

    @Test
    void nothingTypedOpensTheWindow() {
        assertEquals(new Run(new Wanted.Window(Options.NONE), "", ""), Run.of());
    }

    @Test
    void whoTypesNothingDoesNotWaitForTheReaderOfOptions() {
        noClasses().that().belongToAnyOf(Arguments.class, Wanted.class, Options.class, SetChoice.class).should()
                .dependOnClassesThat().resideInAPackage("picocli..")
                .check(new ClassFileImporter().importPackages("nl.stelling.command"));
    }

    @Test
    void optionsSayHowToBegin() {
        assertEquals(new Wanted.Text(new Options(USUAL, "en")),
                Run.of("--text", "--lang", "en").wanted());
        assertEquals(new Wanted.Window(new Options(new SetChoice.At(Path.of("my", "set")), "nl")),
                Run.of("--set", "my/set", "--lang=nl").wanted());
        assertEquals(new Wanted.Window(new Options(BUNDLED, "")),
                Run.of("--set", "veiligheid").wanted());
        assertEquals(new Wanted.Window(new Options(USUAL, "", new Opening.Kept("a.stelling"), "my/stelling.conf")),
                Run.of("--config", "my/stelling.conf", "a.stelling").wanted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@set", "$HOME", "${sys:user.home}", "./veiligheid"})
    void aPathIsTakenAsItIsWritten(String path) {
        assertEquals(new Wanted.Window(new Options(new SetChoice.At(Path.of(path)), "en")),
                Run.of("--set", path, "--lang", "en").wanted());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --foo                       | “--foo” past hier niet. Hulp: stelling --help.
            chek                        | “chek” past hier niet. Hulp: stelling --help.
            --text=3                    | “--text=3 --lang nl” past hier niet. Hulp: stelling --help.
            --text --text               | “--text” staat er twee keer. Eén keer is genoeg.
            --set a --set b             | “--set” staat er twee keer. Eén keer is genoeg.
            --set                       | Hier ontbreekt SET. Hulp: stelling --help.
            check                       | Hier ontbreekt SET. Hulp: stelling check --help.
            check a b                   | “b” past hier niet. Hulp: stelling check --help.
            new-set                     | Hier ontbreekt NAAM. Hulp: stelling new-set --help.
            quote                       | Hier ontbreekt PROGRAMMA. Hulp: stelling quote --help.
            quote a                     | Hier ontbreekt WOORDEN. Hulp: stelling quote --help.
            score                       | Hier ontbreekt SET. Hulp: stelling score --help.
            score a                     | Hier ontbreekt ANTWOORDEN. Hulp: stelling score --help.
            score a b --method=mean     | “mean” past niet bij --method. Kies uit: city-block of agreement of directional of euclidean of hybrid.
            score a b --format xml      | “xml” past niet bij --format. Kies uit: text of json of csv.
            score a b --silence no      | “no” past niet bij --silence. Kies uit: leave-out of neutral of worst.
            """)
    void whatDoesNotFitIsRefusedInOneLine(String typed, String refusal) {
        String[] args = (typed + " --lang nl").split(" ");
        if (typed.equals("--set")) {
            args = new String[]{"--lang", "nl", "--set"};
        }
        assertEquals(new Run(new Wanted.Done(2), "", refusal + "\n"), Run.of(args));
    }

    @Test
    void aLanguageThatTheProgramLacksIsRefused() {
        Run run = Run.of("--lang", "en", "check", Run.GOOD, "--lang", "fr");
        assertEquals(new Run(new Wanted.Done(2), "", "“fr” does not fit --lang. Choose from: nl or en.\n"), run);
    }

    @Test
    void helpNamesEverythingInTheLanguageAskedFor() {
        for (Language language : Words.LANGUAGES) {
            Run program = Run.of("--help", "--lang", language.tag());
            List.of("--text", "--set", "--lang", "--version", "--help", "check", "score", "new-set", "quote")
                    .forEach(name -> assertTrue(program.out().contains(name), name));
            Run score = Run.of("score", "-h", "--lang", language.tag());
            List.of("--method", "city-block", "agreement", "directional", "euclidean", "hybrid", "--silence", "worst",
                    "--common", "--format", "json", "csv", "--lang")
                    .forEach(name -> assertTrue(score.out().contains(name), name));
            assertEquals(new Wanted.Done(0), program.wanted());
            assertFalse(program.out().contains("\u001b") || score.out().contains("\u001b"), "no colours");
        }
        assertTrue(Run.of("check", "--help", "--lang", "nl").out().startsWith("Gebruik: stelling check [-h]"));
        assertTrue(Run.of("--help", "--lang", "nl").out().contains("[OPDRACHT]"));
    }

    @Test
    void theVersionIsSaid() {
        assertEquals(new Run(new Wanted.Done(0), "Stelling " + Version.TEXT + "\n", ""), Run.of("--version"));
    }

    @Test
    void aResultThatCannotBeWrittenIsNotGood() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws java.io.IOException {
                throw new java.io.IOException("no space left");
            }
        });
        assertEquals(new Wanted.Done(2), Arguments.parse(new String[]{"check", Run.GOOD}, full, full));
    }
}

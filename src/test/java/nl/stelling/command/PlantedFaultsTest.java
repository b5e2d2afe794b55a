// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that somebody plants in the bundled set: the command finds each in its place, and says so. */
class PlantedFaultsTest {

    private static final Path BUNDLED = Path.of("statements/veiligheid");

    @TempDir
    private Path set;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> all = Files.walk(BUNDLED)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = set.resolve(BUNDLED.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void theCopyItselfHasNone() {
        assertEquals(new Wanted.Done(0), check().wanted());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            statements/gezichtsherkenning.json | maken geen gebruik | waken geen gebruik | /positions/1/quotes/0/text: “waken”; expected what the programme has in this place: “maken”
            statements/gezichtsherkenning.json | "start": 5857 | "start": 5858 | /positions/1/quotes/0/start: a quote that begins at character 5858; expected the beginning at character 5857
            statements/gezichtsherkenning.json | "programme": "bij1-amsterdam" | "programme": "d66-enschede" | /positions/1/quotes/0/programme: “d66-enschede”; expected a programme of this party itself: bij1-amsterdam
            statements/gezichtsherkenning.json | "quotes": \\[\\s+\\{\\s+"programme": "bij1[^\\]]*\\] | "quotes": [] | /positions/1: a position without a quote; expected a quote, or silent where the programme says nothing
            statements/gezichtsherkenning.json | "party": "bij1" | "party": "bijl" | /positions/1/party: “bijl”; expected a party of this set: d66, bij1
            statements/gezichtsherkenning.json | ,\\s+"en": "Cameras with facial recognition" | '' | /title: (nothing); expected a text in this language too: en
            pledges/bij1-amsterdam.json | maken geen gebruik van camera | waken geen gebruik van camera | /pledges/44/quote: “waken”; expected what the programme has in this place: “maken”
            pledges/bij1-amsterdam.json | ,\\s+\\{\\s+"id": "b119"[^}]*}[^}]*} | '' | /pledges: point 38, which is not wholly in the register; expected these words in the register too: “Coffeeshops blijven toegankelijk voor iedereen boven de 18.”
            pledges/d66-enschede.json | "id": "d002" | "id": "d001" | /pledges/1/id: “d001” stands there twice; expected a name that is not used yet
            set.json | "camera-blijvend" | "gezichtsherkenning" | “gezichtsherkenning” stands there twice; expected a name that is not used yet
            statements/gezichtsherkenning.json | "axes": \\[\\] | "axes": [{"axis": "a", "direction": 1}] | /axes/0/axis: “a”; expected no axis, or one under axes in set.json: this set has none
            set.json | "axes": \\[\\] | "axes": [{"id": "a", "low": "b", "high": "c"}] | /axes/0/id: the axis “a”, to which no statement gives a direction; expected a statement that names this axis, with 1 or -1 in direction
            """)
    void isFoundInItsPlace(String file, String old, String planted, String said) throws IOException {
        String text = Files.readString(set.resolve(file));
        String faulty = text.replaceFirst(old, planted);
        assertNotEquals(text, faulty, old);
        Files.writeString(set.resolve(file), faulty);
        Run run = check();
        assertEquals(new Wanted.Done(2), run.wanted());
        assertTrue(run.out().lines().anyMatch(line -> line.matches(file + ":[1-9][0-9]* .*") && line.endsWith(said)),
                run::out);
    }

    private Run check() {
        return Run.of("check", set.toString(), "--lang", "en");
    }
}

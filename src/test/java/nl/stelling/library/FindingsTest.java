// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the check finds in a register and in the wording of a set: see {@link Examples}. */
class FindingsTest {

    @TempDir
    private Path temp;

    static List<Path> examples() {
        return Examples.in(Examples.FINDINGS);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exactlyTheseFindings(Path example) {
        assertEquals(Examples.problems(example), found(Examples.make(example, temp)));
    }

    @Test
    void theSetThatAnEditorBeginsWithGivesNone() {
        assertEquals("", found(Examples.TEMPLATE));
        assertEquals(5, Library.inspect(Examples.TEMPLATE).pledges().size());
    }

    @Test
    void theProgrammesOwnMarksAreNobodysFault() {
        TestSets.copy(Examples.TEMPLATE, temp);
        TestSets.edit(temp, "pledges/maan.json", "\"heading\": \"Cultuur\"", "\"heading\": \"Cultuur in 't dorp\"");
        assertEquals("", found(temp));
    }

    @Test
    void aHardWordThatTheGlossaryExplainsIsFine() {
        Path set = Examples.make(Examples.FINDINGS.resolve("JARGON"), temp);
        TestSets.edit(set, "glossary.json", "\"bibliotheken\"]", "\"bibliotheken\", \"subsidie\"]");
        assertEquals("", found(set));
    }

    @Test
    void aTextThatIsTheSameInEveryLanguageIsReadOnce() {
        TestSets.copy(Examples.TEMPLATE, temp);
        TestSets.edit(temp, "statements/bibliotheek-zondag.json",
                "{\"nl\": \"Bibliotheek op zondag open\", \"en\": \"Library open on Sundays\"}",
                "\"Bibliotheek bibliotheek bibliotheek zondag\"");
        assertEquals("statements/bibliotheek-zondag.json|/title|4|LONG_TITLE|42|40\n", found(temp));
    }

    private static String found(Path set) {
        Inspection inspection = Library.inspect(set);
        List<Problem> found = new ArrayList<>(switch (inspection.reading()) {
            case Reading.Complete complete -> List.of();
            case Reading.Faulty(var name, var problems) -> problems;
        });
        found.addAll(inspection.warnings());
        return TestSets.lines(found);
    }
}

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

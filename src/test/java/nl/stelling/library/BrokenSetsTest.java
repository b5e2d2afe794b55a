// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has its broken example: in the test resources, see {@link Examples}, with the problems that must be found
 * as file, pointer, line, rule, found, expected, with bars between them. Those that no file can hold are made here: see
 * {@link MadeBroken}.
 */
class BrokenSetsTest {

    private static final String SHEET = "sheet.json";
    private static final String TABLE = "sheets.csv";

    @TempDir
    private Path temp;

    static List<Path> examples() {
        return Examples.in(Examples.BROKEN);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exactlyTheseProblems(Path example) {
        assertEquals(Examples.problems(example), TestSets.lines(problems(example)));
    }

    @ParameterizedTest
    @EnumSource(MadeBroken.class)
    void exactlyThisProblem(MadeBroken example) throws IOException {
        Path set = example.make(temp);
        List<Problem> problems = TestSets.problems(set);
        assertEquals(example.problem(), problems.getLast(), () -> TestSets.lines(problems));
        assertEquals(example.count(), problems.size(), () -> TestSets.lines(problems));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasAnExampleThatBreaksIt(Rule rule) {
        boolean made = Stream.of(MadeBroken.values()).anyMatch(example -> example.problem().rule() == rule);
        boolean kept = Examples.all().stream().filter(example -> Examples.isOf(example, rule))
                .anyMatch(example -> Examples.problems(example).contains("|" + rule + "|"));
        assertTrue(made || kept, () -> "no broken example of " + rule);
    }

    @Test
    void theUnbrokenOnesAreGood() {
        assertEquals("town", TestSets.complete(TestSets.good(temp)).id().value());
        assertFalse(Sheets.read(TestSets.RESOURCES.resolve(SHEET),
                TestSets.complete(TestSets.GOOD)) instanceof Sheets.SheetReading.Faulty);
    }

    private List<Problem> problems(Path example) {
        if (Files.exists(example.resolve(SHEET))) {
            return switch (Sheets.read(example.resolve(SHEET), TestSets.complete(TestSets.GOOD))) {
                case Sheets.SheetReading.Complete(var sheet) -> List.of();
                case Sheets.SheetReading.Faulty(var name, var problems) -> problems;
            };
        }
        if (Files.exists(example.resolve(TABLE))) {
            return switch (SheetTable.read(example.resolve(TABLE), TestSets.complete(TestSets.GOOD))) {
                case SheetTable.TableReading.Complete(var sheets) -> List.of();
                case SheetTable.TableReading.Faulty(var name, var problems) -> problems;
            };
        }
        return TestSets.problems(Examples.make(example, temp));
    }
}

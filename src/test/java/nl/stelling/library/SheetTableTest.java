// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.stelling.Seeds;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.library.SheetTable.TableReading;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTableTest {

    private static final StatementSet SET = TestSets.complete(TestSets.GOOD);

    @TempDir
    private Path temp;

    @Test
    void aRowIsASheet() {
        SequencedMap<String, AnswerSheet> sheets = sheets("""
                sheet,dogs,bikes
                v1,agree,disagree*2
                "v ""2"", b",,skipped*2

                v3,neither*1,*2
                """, SET);
        SequencedMap<String, AnswerSheet> expected = new LinkedHashMap<>();
        expected.put("v1", Sheets.row(SET, "-*2 +"));
        expected.put("v \"2\", b", Sheets.row(SET, ".*2 ?"));
        expected.put("v3", Sheets.row(SET, "?*2 0"));
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(sheets.entrySet()));
    }

    @Test
    void whatAnotherProgramWritesIsReadTheSame() {
        String plain = "sheet,bikes\nv1,agree\n";
        for (String other : List.of("\uFEFF" + plain, plain.replace("\n", "\r\n"), plain.strip(),
                "\"sheet\",\"bikes\"\n\"v1\",\"agree\"\n", plain + "\n\n", plain.replace(',', ';'),
                "\uFEFF\"sheet\";\"bikes\"\r\n\"v1\";\"agree\"\r\n", plain.replace(',', '\t'))) {
            assertEquals(Map.of("v1", Sheets.row(SET, "+ ?")), sheets(other, SET), other);
        }
        assertEquals(Map.of(), sheets("sheet,bikes\n", SET), "nobody voted");
        assertEquals(Map.of("v,1", Sheets.row(SET, "+ ?")), sheets("sheet;bikes\nv,1;agree\n", SET));
    }

    @Test
    void everySheetComesThroughATable() {
        Seeds.each(100, random -> {
            StatementSet set = Sets.withWeights(Sets.random(6, 2, Scale.FIVE_POINT, random), 1, 2, 4);
            SequencedMap<String, AnswerSheet> sheets = new LinkedHashMap<>();
            for (int i = 0; i < 5; i++) {
                sheets.put("v" + i, Sheets.randomSheet(set, random));
            }
            assertEquals(sheets, sheets(table(set, sheets), set));
        });
    }

    /** Whatever stands in a file, it is read or refused with a line; nothing is thrown. */
    @Test
    void aDamagedTableIsRefusedOrRead() {
        String good = "sheet,dogs,bikes\nv1,agree,\"disagree*2\"\nv2,,skipped\n";
        Seeds.each(1000, random -> {
            StringBuilder text = new StringBuilder(good);
            for (int i = 0; i <= random.nextInt(3); i++) {
                char any = ",\"\n\r*va\u0007".charAt(random.nextInt(8));
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(2), "" + any);
            }
            if (read(text.toString(), SET) instanceof TableReading.Faulty(var name, var problems)) {
                assertEquals("sheets.csv", name);
                assertTrue(!problems.isEmpty() && problems.stream().allMatch(problem -> problem.line() > 0));
            }
        });
    }

    private static String table(StatementSet set, Map<String, AnswerSheet> sheets) {
        StringBuilder table = new StringBuilder("sheet");
        set.statements().forEach(each -> table.append(',').append(each.id()));
        sheets.forEach((name, sheet) -> {
            table.append('\n').append(name);
            for (Statement each : set.statements()) {
                String word = switch (sheet.answer(each.id())) {
                    case Answer.Given(var stance) -> Vocabulary.word(Vocabulary.STANCES, stance);
                    case Answer.Skipped() -> Vocabulary.SKIPPED;
                    case Answer.Open() -> "";
                };
                table.append(',').append(word).append('*').append(sheet.weight(each.id()).factor());
            }
        });
        return table.toString();
    }

    private SequencedMap<String, AnswerSheet> sheets(String text, StatementSet set) {
        return switch (read(text, set)) {
            case TableReading.Complete(var sheets) -> sheets;
            case TableReading.Faulty(var name, var problems) -> throw new AssertionError(TestSets.lines(problems));
        };
    }

    private TableReading read(String text, StatementSet set) {
        Path file = temp.resolve("sheets.csv");
        TestSets.write(file, text);
        return SheetTable.read(file, set);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.counts.Counts.SetTotals;
import nl.stelling.library.SafeFile.Outcome;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final StatementSet SET = Sets.random(8, 2, Scale.THREE_POINT, new Random(1));

    @TempDir
    private Path temp;

    @Test
    void nothingIsWrittenOfFewerThanTen() {
        Ledger ledger = ledger("1", 1);
        Totals totals = new Totals(ledger);
        for (int i = 0; i < Totals.GROUP - 1; i++) {
            assertEquals(Outcome.WRITTEN, totals.add(SET, sheet(new Random(i))));
            assertFalse(Files.exists(ledger.file()), "after " + (i + 1));
        }
        totals.add(SET, sheet(new Random(9)));
        assertEquals(1, read(ledger.file()).batches().size());
    }

    /** Whenever the file is read, it is the same until ten more came: two readings never differ by one visitor. */
    @Test
    void theFileGrowsByTenVisitorsAtATime() throws IOException {
        Ledger ledger = ledger("1", 1);
        ledger.append(DAY, Ledger.End.COMPLETED);
        Totals totals = new Totals(ledger);
        String before = Files.readString(ledger.file());
        for (int i = 1; i <= 100; i++) {
            totals.add(SET, sheet(new Random(i)));
            String now = Files.readString(ledger.file());
            assertEquals(i % Totals.GROUP == 0, !now.equals(before), "after " + i);
            before = now;
        }
        assertTrue(read(ledger.file()).batches().stream().allMatch(batch -> batch.sessions() == Totals.GROUP));
    }

    @Test
    void theSumsAreThoseOfAllSheetsOfAllBooths() {
        Map<String, int[]> expected = new LinkedHashMap<>();
        SET.statements().forEach(statement -> expected.put(statement.id().value(), new int[4]));
        Path[] files = new Path[3];
        for (int booth = 0; booth < files.length; booth++) {
            Ledger ledger = ledger("booth" + booth, booth);
            Totals totals = new Totals(ledger);
            files[booth] = ledger.file();
            for (int i = 0; i < 20; i++) {
                AnswerSheet sheet = sheet(new Random(100L * booth + i));
                totals.add(SET, sheet);
                SET.statements().forEach(each -> expected.get(each.id().value())[column(sheet, each)]++);
            }
        }
        SetTotals totals = read(files[0], files[1], files[2], files[1]).totals().getFirst();
        assertEquals(60, totals.sessions());
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(totals.sums().keySet()), "in the order of the set");
        expected.forEach((statement, counts) -> assertEquals(
                List.of(counts[0], counts[1], counts[2], counts[3]), totals.sums().get(statement), statement));
    }

    @Test
    void whatFewAnsweredIsNotShown() {
        assertFalse(SetTotals.isShown(List.of(9, 0, 0, 50)));
        assertTrue(SetTotals.isShown(List.of(9, 1, 0, 50)));
        assertEquals(10, SetTotals.answered(List.of(9, 1, 0, 50)));
    }

    @Test
    void anotherVersionOfTheSetHasSumsOfItsOwn() {
        Ledger ledger = ledger("1", 1);
        Totals totals = new Totals(ledger);
        StatementSet other = Sets.random(4, 2, Scale.THREE_POINT, new Random(2));
        for (int i = 0; i < 19; i++) {
            totals.add(i % 2 == 0 ? SET : other, AnswerSheet.EMPTY);
        }
        assertEquals(1, read(ledger.file()).batches().size(), "ten of the one, nine of the other");
    }

    @Test
    void aBatchIsAGroupOrNothing() {
        SequencedMap<String, List<Integer>> sums = new LinkedHashMap<>(Map.of("bench", List.of(4, 3, 2, 1)));
        assertEquals(10, new Batch("id", "", "", "town", "1", "", 10, sums).sessions());
        assertThrows(IllegalArgumentException.class, () -> new Batch("id", "", "", "town", "1", "", 9, sums));
        assertThrows(IllegalArgumentException.class, () -> new Batch("id", "", "", "town", "1", "", 11, sums));
    }

    private Ledger ledger(String kiosk, long seed) {
        return Ledger.open(temp.resolve(kiosk), "Oost", kiosk, Chance.of(seed));
    }

    private static Counts read(Path... files) {
        return assertInstanceOf(Counts.Merging.Complete.class, Counts.read(List.of(files))).counts();
    }

    private static int column(AnswerSheet sheet, Statement statement) {
        return sheet.answer(statement.id()) instanceof Answer.Given(var stance) ? 1 - stance.value() : 3;
    }

    private static AnswerSheet sheet(Random random) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Statement statement : SET.statements()) {
            sheet = switch (random.nextInt(5)) {
                case 0 -> sheet.with(statement.id(), Answer.SKIPPED);
                case 1 -> sheet;
                default -> sheet.with(statement.id(), new Answer.Given(Stance.of(random.nextInt(3) - 1)));
            };
        }
        return sheet;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.library.Sheets.SheetReading;
import nl.stelling.statements.Id;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {

    private static final StatementSet SET = Sets.table(Scale.FIVE_POINT, """
                   red
            bikes  +
            dogs   -
            trees  0
            """);
    private static final Id<Statement> BIKES = new Id<>("bikes");
    private static final Id<Statement> DOGS = new Id<>("dogs");
    private static final Id<Statement> TREES = new Id<>("trees");

    @TempDir
    private Path temp;

    @Test
    void writesInTheOrderOfTheSet() {
        AnswerSheet sheet = AnswerSheet.EMPTY.with(TREES, Answer.SKIPPED).with(TREES, Weight.DOUBLE)
                .with(DOGS, new Answer.Given(Stance.STRONGLY_DISAGREE)).with(BIKES, Weight.DOUBLE);
        assertEquals("""
                {
                  "format": 1,
                  "set": "test",
                  "version": "1.0.0",
                  "checksum": "0000000000000000000000000000000000000000000000000000000000000000",
                  "answers": {
                    "dogs": "strongly-disagree",
                    "trees": "skipped"
                  },
                  "weights": {
                    "bikes": 2,
                    "trees": 2
                  }
                }
                """, Sheets.write(sheet, SET));
    }

    @Test
    void writesASheetWithNothingOnIt() {
        String text = Sheets.write(AnswerSheet.EMPTY, SET);
        assertTrue(text.endsWith("  \"answers\": {},\n  \"weights\": {}\n}\n"), text);
    }

    @Test
    void readsWhatItWrote() {
        for (long seed = 0; seed < 200; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            StatementSet set = Sets.random(20, 3, Scale.FIVE_POINT, random);
            AnswerSheet sheet = AnswerSheet.EMPTY;
            for (Statement statement : set.statements()) {
                Answer answer = switch (random.nextInt(3)) {
                    case 0 -> Answer.OPEN;
                    case 1 -> Answer.SKIPPED;
                    default -> new Answer.Given(Stance.values()[random.nextInt(5)]);
                };
                sheet = sheet.with(statement.id(), answer).with(statement.id(), new Weight(1 + random.nextInt(2)));
            }
            assertEquals(sheet, complete(Sheets.write(sheet, set), set), "seed " + seed);
        }
    }

    @Test
    void theLeastThatASheetMustSay() {
        assertEquals(AnswerSheet.EMPTY, complete("{\"format\": 1, \"set\": \"test\", \"answers\": {}}", SET));
    }

    @Test
    void aSheetOfAnotherVersionIsRead() {
        assertEquals(AnswerSheet.EMPTY.with(BIKES, new Answer.Given(Stance.AGREE)), complete("""
                {"$schema": "stelling.schema.json", "format": 1, "set": "test", "version": "0.1", "checksum": "old",
                 "answers": {"bikes": "agree"}, "weights": {"bikes": 1}}""", SET));
    }

    @Test
    void allFaultsAreFoundInOneGo() {
        assertEquals(
                """
                        sheet.json|/version|2|WRONG_TYPE|3|string
                        sheet.json|/answers/cats|4|UNKNOWN_STATEMENT|cats|bikes, dogs, trees
                        sheet.json|/answers/dogs|5|UNKNOWN_VALUE|silent|strongly-agree, agree, neither, disagree, strongly-disagree, skipped
                        sheet.json|/weights|6|WRONG_TYPE|[1]|object
                        sheet.json|/name|7|UNKNOWN_KEY|name|$schema, format, set, version, checksum, date, answers, weights
                        """,
                problems("""
                        {"format": 1, "set": "test",
                         "version": 3,
                         "answers": {
                           "cats": "agree",
                           "dogs": "silent"},
                         "weights": [2],
                         "name": "Jansen"}"""));
    }

    @Test
    void ofAnotherSetOrFormatNothingElseIsSaid() {
        assertEquals("sheet.json|/set|1|OTHER_SET|other|test\n",
                problems("{\"format\": 1, \"set\": \"other\", \"answers\": 3}"));
        assertEquals("sheet.json|/format|1|BAD_FORMAT_VERSION|2|1\n",
                problems("{\"format\": 2, \"set\": \"other\", \"answers\": 3}"));
    }

    @Test
    void whatIsNoFileIsAProblemToo() {
        assertEquals(List.of(new Problem("gone.json", "", 0, Rule.MISSING_FILE, "", "")),
                faults(Sheets.read(temp.resolve("gone.json"), SET)));
        assertEquals(Rule.UNREADABLE, faults(Sheets.read(temp, SET)).getFirst().rule());
        TestSets.write(temp.resolve("large.json"), new byte[Limits.FILE_BYTES + 1]);
        assertEquals(Rule.TOO_LARGE, faults(Sheets.read(temp.resolve("large.json"), SET)).getFirst().rule());
    }

    private AnswerSheet complete(String json, StatementSet set) {
        return switch (read(json, set)) {
            case SheetReading.Complete(var sheet) -> sheet;
            case SheetReading.Faulty(var name, var problems) -> fail(TestSets.lines(problems));
        };
    }

    private String problems(String json) {
        return TestSets.lines(faults(read(json, SET)));
    }

    private static List<Problem> faults(SheetReading reading) {
        return switch (reading) {
            case SheetReading.Complete(var sheet) -> fail("no problem found");
            case SheetReading.Faulty(var name, var problems) -> problems;
        };
    }

    private SheetReading read(String json, StatementSet set) {
        TestSets.write(temp.resolve("sheet.json"), json);
        return Sheets.read(temp.resolve("sheet.json"), set);
    }
}

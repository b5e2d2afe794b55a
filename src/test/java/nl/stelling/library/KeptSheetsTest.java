// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.KeptSheet;
import nl.stelling.answers.Weight;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.statements.Id;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptSheetsTest {

    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
                   red
            bikes  +
            dogs   -
            """);
    private static final Id<Statement> BIKES = new Id<>("bikes");
    private static final Id<Statement> DOGS = new Id<>("dogs");
    private static final AnswerSheet SHEET = AnswerSheet.EMPTY.with(BIKES, new Answer.Given(Stance.AGREE))
            .with(DOGS, Answer.SKIPPED).with(DOGS, Weight.DOUBLE);

    @TempDir
    private Path temp;

    @Test
    void whatWasKeptIsReadWithItsDay() {
        assertEquals(new KeptSheet(SHEET, "2026-11-24", "1.0.0", true, List.of()),
                complete(Sheets.write(SHEET, SET, "2026-11-24")));
    }

    @Test
    void theSameFileIsAnAnswerSheetToWhoScores() {
        TestSets.write(temp.resolve("sheet"), Sheets.write(SHEET, SET, "2026-11-24"));
        assertEquals(new Sheets.SheetReading.Complete(SHEET), Sheets.read(temp.resolve("sheet"), SET));
    }

    /** A set of another version may have dropped a statement, a weight or the finer answers. */
    @Test
    void ofAnotherVersionWhatHasNoPlaceIsTold() {
        KeptSheet kept = complete("""
                {"format": 1, "set": "test", "version": "0.9", "checksum": "old",
                 "answers": {"bikes": "agree", "cats": "agree", "dogs": "strongly-agree"},
                 "weights": {"bikes": 7, "mice": 2}}""");
        assertEquals(new KeptSheet(AnswerSheet.EMPTY.with(BIKES, new Answer.Given(Stance.AGREE)), "", "0.9", false,
                List.of("cats", "dogs", "bikes", "mice")), kept);
    }

    /** Of the very same set nothing can be gone: such a file was changed by somebody, and is not trusted. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', value = {
            "`\"answers\": {\"cats\": \"agree\"}`, UNKNOWN_STATEMENT",
            "`\"answers\": {\"dogs\": \"strongly-agree\"}`, STANCE_OUTSIDE_SCALE",
            "`\"answers\": {\"dogs\": \"no\"}`, UNKNOWN_VALUE",
            "`\"answers\": {}, \"weights\": {\"dogs\": 7}`, NUMBER_OUT_OF_RANGE",
            "`\"answers\": {}, \"date\": \"24-11-2026\"`, BAD_DATE",
            "`\"answers\": {}, \"name\": \"Jan\"`, UNKNOWN_KEY"})
    void ofTheSameSetItIsAFault(String members, Rule rule) {
        String json = "{\"format\": 1, \"set\": \"test\", \"checksum\": \"" + SET.publication().checksum() + "\", "
                + members + "}";
        assertEquals(rule, fault(json));
    }

    /** A word that no version ever had is a fault in a sheet of any version. */
    @Test
    void whatNobodyWroteIsNoOtherVersion() {
        assertEquals(Rule.UNKNOWN_VALUE, fault(
                "{\"format\": 1, \"set\": \"test\", \"checksum\": \"old\", \"answers\": {\"dogs\": \"perhaps\"}}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', value = {
            "`{\"format\": 2, \"set\": \"test\", \"answers\": {}}`, BAD_FORMAT_VERSION",
            "`{\"format\": 1, \"set\": \"other\", \"answers\": {}}`, OTHER_SET",
            "`{\"format\": 1, \"set\": \"test\", \"answers\": {\"dogs\"`, NOT_JSON", "`%PDF-1.7`, NOT_JSON"})
    void whatIsNoSheetOfThisSetSaysWhy(String text, Rule rule) {
        assertEquals(rule, fault(text));
    }

    private KeptSheet complete(String json) {
        return switch (read(json)) {
            case KeptReading.Complete(var kept) -> kept;
            case KeptReading.Faulty(_, var problems) -> fail(TestSets.lines(problems));
        };
    }

    private Rule fault(String json) {
        return switch (read(json)) {
            case KeptReading.Complete(var kept) -> fail("read as " + kept);
            case KeptReading.Faulty(_, var problems) -> problems.getFirst().rule();
        };
    }

    private KeptReading read(String json) {
        TestSets.write(temp.resolve("kept.stelling"), json);
        return KeptSheets.read(temp.resolve("kept.stelling"), SET);
    }
}

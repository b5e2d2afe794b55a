// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import nl.stelling.statements.Id;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetTest {

    private static final Id<Statement> BIKES = new Id<>("bikes");
    private static final Answer AGREE = new Answer.Given(Stance.AGREE);

    @Test
    void anEmptySheetIsOpenAndWeighsOnce() {
        assertEquals(Answer.OPEN, AnswerSheet.EMPTY.answer(BIKES));
        assertEquals(Weight.ONCE, AnswerSheet.EMPTY.weight(BIKES));
    }

    @Test
    void withGivesAnotherSheetAndLeavesTheOld() {
        AnswerSheet before = AnswerSheet.EMPTY.with(BIKES, AGREE);
        AnswerSheet after = before.with(BIKES, Answer.SKIPPED);
        assertEquals(AGREE, before.answer(BIKES));
        assertEquals(Answer.SKIPPED, after.answer(BIKES));
    }

    @Test
    void skippingKeepsTheWeight() {
        AnswerSheet sheet = AnswerSheet.EMPTY.with(BIKES, Weight.DOUBLE).with(BIKES, Answer.SKIPPED);
        assertEquals(Weight.DOUBLE, sheet.weight(BIKES));
    }

    @Test
    void whatIsTakenBackLeavesNothingBehind() {
        AnswerSheet sheet = AnswerSheet.EMPTY.with(BIKES, AGREE).with(BIKES, Weight.DOUBLE).with(BIKES, Answer.OPEN)
                .with(BIKES, Weight.ONCE);
        assertEquals(AnswerSheet.EMPTY, sheet);
    }

    @Test
    void aSheetIsACopyOfWhatItIsMadeOf() {
        Map<Id<Statement>, Answer> answers = new HashMap<>(Map.of(BIKES, AGREE));
        AnswerSheet sheet = new AnswerSheet(answers, Map.of());
        answers.clear();
        assertEquals(AGREE, sheet.answer(BIKES));
        assertThrows(UnsupportedOperationException.class, () -> sheet.answers().clear());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aWeightIsAtLeastOne(int factor) {
        assertThrows(IllegalArgumentException.class, () -> new Weight(factor));
    }
}

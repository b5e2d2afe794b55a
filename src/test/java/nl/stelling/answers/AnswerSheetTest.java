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

class AnswerSheetTest {

    private static final Id<Statement> BIKES = new Id<>("bikes");
    private static final Id<Statement> DOGS = new Id<>("dogs");
    private static final Answer AGREE = new Answer.Given(Stance.AGREE);

    @Test
    void nothingSaidIsOpenAndCountsOnce() {
        assertEquals(Answer.OPEN, AnswerSheet.EMPTY.answer(BIKES));
        assertEquals(Weight.ONCE, AnswerSheet.EMPTY.weight(BIKES));
    }

    @Test
    void withGivesANewSheet() {
        AnswerSheet one = AnswerSheet.EMPTY.with(BIKES, AGREE);
        AnswerSheet two = one.with(DOGS, Answer.SKIPPED).with(BIKES, new Answer.Given(Stance.NEITHER));
        assertEquals(Answer.OPEN, AnswerSheet.EMPTY.answer(BIKES));
        assertEquals(AGREE, one.answer(BIKES));
        assertEquals(Answer.OPEN, one.answer(DOGS));
        assertEquals(new Answer.Given(Stance.NEITHER), two.answer(BIKES));
        assertEquals(Answer.SKIPPED, two.answer(DOGS));
    }

    @Test
    void skippingADoubledStatementLosesNeither() {
        AnswerSheet doubled = AnswerSheet.EMPTY.with(BIKES, AGREE).with(BIKES, Weight.DOUBLE);
        AnswerSheet skipped = doubled.with(BIKES, Answer.SKIPPED);
        assertEquals(Answer.SKIPPED, skipped.answer(BIKES));
        assertEquals(Weight.DOUBLE, skipped.weight(BIKES));
        assertEquals(doubled, skipped.with(BIKES, AGREE));
    }

    @Test
    void aSkippedStatementCanBeDoubled() {
        AnswerSheet sheet = AnswerSheet.EMPTY.with(BIKES, Answer.SKIPPED).with(BIKES, Weight.DOUBLE);
        assertEquals(Answer.SKIPPED, sheet.answer(BIKES));
        assertEquals(Weight.DOUBLE, sheet.weight(BIKES));
    }

    @Test
    void takingBackLeavesNothingBehind() {
        AnswerSheet sheet = AnswerSheet.EMPTY.with(BIKES, AGREE).with(BIKES, Weight.DOUBLE);
        assertEquals(AnswerSheet.EMPTY, sheet.with(BIKES, Answer.OPEN).with(BIKES, Weight.ONCE));
    }

    @Test
    void doesNotChangeWithWhatItWasMadeOf() {
        Map<Id<Statement>, Answer> answers = new HashMap<>();
        AnswerSheet sheet = new AnswerSheet(answers, Map.of());
        answers.put(BIKES, AGREE);
        assertEquals(AnswerSheet.EMPTY, sheet);
    }

    @Test
    void aWeightIsOneOrMore() {
        assertEquals(Weight.ONCE, new Weight(1));
        assertThrows(IllegalArgumentException.class, () -> new Weight(0));
        assertThrows(IllegalArgumentException.class, () -> new Weight(-2));
    }
}

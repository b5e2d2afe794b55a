// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.stelling.answers.Answer;
import nl.stelling.answers.Sheets;
import org.junit.jupiter.api.Test;

/** Sheets become sums and nothing else; the last can be taken back, and no other. */
class StackTest {

    private static final long SEED = 20261124;

    @Test
    void aSheetUnderWayIsInNoSum() {
        Stack stack = entered(Stack.of(3), "+ -");
        assertEquals(List.of(Tally.EMPTY, Tally.EMPTY, Tally.EMPTY), stack.sums());
        assertEquals(0, stack.sheets());
        assertEquals(2, stack.entering().size());
    }

    @Test
    void aCompleteSheetIsAddedAndABoxLeftEmptyIsNot() {
        Stack stack = entered(Stack.of(3), "+ ? -");
        assertEquals(List.of(TallyTest.tally(1, 0, 0), Tally.EMPTY, TallyTest.tally(0, 0, 1)), stack.sums());
        assertEquals(1, stack.sheets());
        assertEquals(List.of(), stack.entering());
    }

    @Test
    void theNextKeyForgetsTheSheetBefore() {
        Stack stack = entered(Stack.of(2), "+ + -");
        assertEquals(List.of(), stack.last());
        assertEquals(stack.sums(), stack.undone().undone().sums(), "what is forgotten cannot be taken back");
    }

    @Test
    void theLastSheetIsTakenBackWhole() {
        Stack before = entered(Stack.of(2), "+ 0");
        Stack stack = entered(before, "- -").undone();
        assertEquals(before.sums(), stack.sums());
        assertEquals(1, stack.sheets());
        assertEquals(stack, stack.undone(), "and only the last");
    }

    @Test
    void aKeyIsTakenBackBeforeASheetIs() {
        Stack stack = entered(Stack.of(2), "+ 0 -");
        assertEquals(List.of(), stack.undone().entering());
        assertEquals(1, stack.undone().sheets());
    }

    @Test
    void thirtySheetsAddUpToThirtyHandsAStatement() {
        Random random = new Random(SEED);
        Stack stack = Stack.of(10);
        List<int[]> counts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            counts.add(new int[3]);
        }
        for (int sheet = 0; sheet < 30; sheet++) {
            for (int statement = 0; statement < 10; statement++) {
                int choice = random.nextInt(3);
                counts.get(statement)[choice]++;
                stack = entered(stack, List.of("+", "0", "-").get(choice));
            }
        }
        assertEquals(30, stack.sheets(), "seed " + SEED);
        assertEquals(counts.stream().map(each -> TallyTest.tally(each[0], each[1], each[2])).toList(), stack.sums(),
                "seed " + SEED);
    }

    private static Stack entered(Stack stack, String signs) {
        Stack next = stack;
        for (String sign : signs.split(" ")) {
            next = next.with(sign.equals("?") ? Answer.SKIPPED : Sheets.answer(sign));
        }
        return next;
    }
}

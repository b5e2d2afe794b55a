// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.stelling.answers.Answer;

/**
 * Sheets on paper, entered one key an answer. A sheet that is complete is added to the sums; only the last can still be
 * taken back, and the next key forgets it.
 *
 * @param sums of each statement, over the sheets that are complete
 * @param sheets how many are complete
 * @param entering the answers of the sheet under way; fewer than there are statements
 * @param last the answers of the sheet before, while it can be taken back; else empty
 * @param settled what of it may be kept
 */
public record Stack(List<Tally> sums, int sheets, List<Answer> entering, List<Answer> last, Settled settled) {

    /**
     * Sums over whole groups of sheets of which none can be taken back any more. They alone are kept while a stack is
     * entered: between two versions of a file a sheet could be read off, if it were written after each.
     */
    public record Settled(List<Tally> sums, int sheets) {

        public Settled {
            sums = List.copyOf(sums);
        }
    }

    public Stack {
        sums = List.copyOf(sums);
        entering = List.copyOf(entering);
        last = List.copyOf(last);
    }

    /** No sheet yet, of so many statements. */
    public static Stack of(int statements) {
        List<Tally> none = Collections.nCopies(statements, Tally.EMPTY);
        return new Stack(none, 0, List.of(), List.of(), new Settled(none, 0));
    }

    /** With the next answer of the sheet under way; what is not a stance is a box left empty. */
    Stack with(Answer answer) {
        List<Answer> longer = new ArrayList<>(entering);
        longer.add(answer);
        return longer.size() < sums.size()
                ? new Stack(sums, sheets, longer, List.of(), settledNow())
                : new Stack(added(longer, 1), sheets + 1, List.of(), longer, settledNow());
    }

    /** With the next key the sheet before can no longer be taken back: after a whole group of them all is settled. */
    private Settled settledNow() {
        return sheets % Tally.MINIMUM_GROUP == 0 ? new Settled(sums, sheets) : settled;
    }

    /** Without the last answer of the sheet under way; without the last sheet when none is under way. */
    Stack undone() {
        return entering.isEmpty()
                ? withoutLast()
                : new Stack(sums, sheets, entering.subList(0, entering.size() - 1), last, settled);
    }

    private Stack withoutLast() {
        return last.isEmpty() ? this : new Stack(added(last, -1), sheets - 1, List.of(), List.of(), settled);
    }

    private List<Tally> added(List<Answer> sheet, int times) {
        List<Tally> added = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            added.add(sheet.get(i) instanceof Answer.Given(var stance) ? sums.get(i).plus(stance, times) : sums.get(i));
        }
        return added;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.counts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.library.SafeFile;
import nl.stelling.statements.Id;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * Anonymous sums of what visitors answered, where the administrator wants them. One sum more after each visitor would
 * tell, by what it differs from the last, what that visitor answered; so sums stay in memory until {@link #GROUP}
 * visitors are in them, and go to the file as one record. What a kill, or a change of the set, finds in memory is lost:
 * the answers of at most nine visitors are then in no sum, though their sessions are counted.
 *
 * <p>No sheet is kept, not even in memory. That weights were given is not counted.
 */
public final class Totals {

    /** Fewer visitors than this are no group. */
    public static final int GROUP = 10;

    private final Ledger ledger;
    private final Map<StatementSet, Sums> waiting = new HashMap<>();

    /** @param ledger in which the sums are written */
    public Totals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Adds what one visitor answered, and writes the sums when there are enough of them. */
    public synchronized SafeFile.Outcome add(StatementSet set, AnswerSheet sheet) {
        Sums sums = waiting.computeIfAbsent(set, Sums::new);
        sums.add(sheet);
        if (sums.sessions < GROUP) {
            return SafeFile.Outcome.WRITTEN;
        }
        waiting.remove(set);
        return ledger.append(set, sums.sessions, sums.counts());
    }

    private static final class Sums {

        private final Scale scale;
        private final SequencedMap<Id<Statement>, int[]> counts = new LinkedHashMap<>();
        private int sessions;

        Sums(StatementSet set) {
            scale = set.scale();
            set.statements().forEach(statement -> counts.put(statement.id(), new int[scale.span() + 2]));
        }

        void add(AnswerSheet sheet) {
            sessions++;
            counts.forEach((statement, sums) -> sums[column(sheet.answer(statement))]++);
        }

        private int column(Answer answer) {
            return switch (answer) {
                case Answer.Given(var stance) -> scale.max() - stance.value();
                case Answer.Skipped _,Answer.Open _ -> scale.span() + 1;
            };
        }

        SequencedMap<String, List<Integer>> counts() {
            SequencedMap<String, List<Integer>> all = new LinkedHashMap<>();
            counts.forEach((statement, sums) -> all.put(statement.value(),
                    IntStream.of(Arrays.copyOf(sums, sums.length)).boxed().toList()));
            return all;
        }
    }
}

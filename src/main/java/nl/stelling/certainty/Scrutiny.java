// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.certainty;

import java.util.List;
import java.util.Optional;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Outcome;
import nl.stelling.statements.StatementSet;

/** What is known of how sure an outcome is. */
public sealed interface Scrutiny {

    /** It is being looked at. */
    record Awaited() implements Scrutiny {}

    /** Too little is common to put parties in order, and so there is no order to be sure of. */
    record TooFew() implements Scrutiny {}

    /**
     * All that could be found.
     *
     * @param alternatives the outcome under every other method
     * @param influences of each statement, the one that made the difference first
     */
    record Found(List<Alternative> alternatives, List<Influence> influences, Certainty certainty) implements Scrutiny {

        public Found {
            alternatives = List.copyOf(alternatives);
            influences = List.copyOf(influences);
        }
    }

    Scrutiny AWAITED = new Awaited();
    Scrutiny TOO_FEW = new TooFew();

    /** What is known at once: nothing yet, or that nothing can be. */
    static Scrutiny begun(Outcome outcome) {
        return outcome.isOrdered() ? AWAITED : TOO_FEW;
    }

    /** What is found by looking, which takes some milliseconds: the same for the same sheet, every time. */
    static Scrutiny of(StatementSet set, AnswerSheet sheet, Outcome outcome) {
        Optional<Certainty> certainty = Resampling.of(outcome, Resampling.DRAWS, Resampling.SEED);
        return certainty.<Scrutiny>map(
                found -> new Found(Alternative.of(set, sheet, outcome), Influence.of(outcome), found)).orElse(TOO_FEW);
    }
}

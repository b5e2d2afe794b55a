// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import java.util.HashMap;
import java.util.Map;
import nl.stelling.statements.Id;
import nl.stelling.statements.Statement;

/**
 * All that a voter said, and nothing else of the voter. It never changes: {@code with} gives a new sheet. An answer and
 * its weight are kept apart, so that skipping a weighed statement, and coming back to it, loses neither.
 */
public record AnswerSheet(Map<Id<Statement>, Answer> answers, Map<Id<Statement>, Weight> weights) {

    /** Nothing said yet. */
    public static final AnswerSheet EMPTY = new AnswerSheet(Map.of(), Map.of());

    public AnswerSheet {
        answers = Map.copyOf(answers);
        weights = Map.copyOf(weights);
    }

    /** What the voter did with this statement. */
    public Answer answer(Id<Statement> statement) {
        return answers.getOrDefault(statement, Answer.OPEN);
    }

    /** How heavily it counts. */
    public Weight weight(Id<Statement> statement) {
        return weights.getOrDefault(statement, Weight.ONCE);
    }

    /** This sheet with another answer; {@link Answer#OPEN} takes an answer back. */
    public AnswerSheet with(Id<Statement> statement, Answer answer) {
        return new AnswerSheet(changed(answers, statement, answer, Answer.OPEN), weights);
    }

    /** This sheet with another weight. */
    public AnswerSheet with(Id<Statement> statement, Weight weight) {
        return new AnswerSheet(answers, changed(weights, statement, weight, Weight.ONCE));
    }

    private static <T> Map<Id<Statement>, T> changed(Map<Id<Statement>, T> all, Id<Statement> statement, T value,
            T unsaid) {
        Map<Id<Statement>, T> copy = new HashMap<>(all);
        if (value.equals(unsaid)) {
            copy.remove(statement);
        } else {
            copy.put(statement, value);
        }
        return copy;
    }
}

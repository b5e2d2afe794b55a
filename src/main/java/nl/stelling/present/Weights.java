// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.WeightChoice;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a set's weights do, in words: a set need not have the usual two. */
final class Weights {

    private Weights() {}

    /** What a statement that weighs more does, as in {@code counts double}; nothing where none can weigh more. */
    static String heavier(StatementSet set, Words words) {
        List<Integer> heavier = set.weights().stream().map(WeightChoice::factor).filter(factor -> factor > 1).sorted()
                .toList();
        return switch (heavier.size()) {
            case 0 -> "";
            case 1 -> words.of(Key.WEIGHT_TIMES, heavier.getFirst());
            default -> words.of(Key.WEIGHT_SOME, heavier.stream().map(String::valueOf)
                    .reduce((some, last) -> words.of(Key.TERMINAL_OR, some, last)).orElse(""));
        };
    }

    /** A sentence about weights after another; only the other where nothing can weigh more. */
    static String after(String sentence, Key weight, StatementSet set, Words words) {
        String heavier = heavier(set, words);
        return heavier.isEmpty() ? sentence : sentence + " " + words.of(weight, heavier);
    }
}

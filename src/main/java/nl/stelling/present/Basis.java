// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.score.Outcome;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What an order rests on: the statements on which every programme says something, so far as the voter answered them. */
final class Basis {

    private Basis() {}

    /** For an outcome that is ordered. Without the voter's own number, two numbers would seem to contradict each other. */
    static String sentence(StatementSet set, Outcome outcome, Words words) {
        int counted = outcome.standings().getFirst().match().common().counted();
        int common = set.commonCount();
        return counted == common
                ? words.of(Key.RESULT_COMMON, common, set.statements().size())
                : words.of(Key.RESULT_COMMON_ANSWERED, common, set.statements().size(), counted);
    }
}

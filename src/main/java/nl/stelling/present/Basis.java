// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.score.Outcome;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What an order rests on: the statements on which every programme says something, so far as the voter answered them. */
final class Basis {

    private Basis() {}

    /** Why the parties stand as they do: what orders them, or where nothing does, the order of the set and its reason. */
    static List<String> sentences(StatementSet set, Outcome outcome, Words words) {
        if (outcome.isOrdered()) {
            return List.of(sentence(set, outcome, words));
        }
        return Stream.of(words.of(Key.TABLE_PARTIES_UNORDERED), words.of(set.publication().partyOrder()))
                .filter(each -> !each.isEmpty()).toList();
    }

    /** For an outcome that is ordered. Without the voter's own number, two numbers would seem to contradict each other. */
    static String sentence(StatementSet set, Outcome outcome, Words words) {
        int counted = outcome.standings().getFirst().match().common().counted();
        int common = set.commonCount();
        return counted == common
                ? words.of(Key.RESULT_COMMON, common, set.statements().size())
                : words.of(Key.RESULT_COMMON_ANSWERED, common, set.statements().size(), counted);
    }
}

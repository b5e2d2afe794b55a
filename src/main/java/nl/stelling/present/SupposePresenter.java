// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.stelling.classroom.ClassOutcome;
import nl.stelling.classroom.HandScore;
import nl.stelling.score.Score;
import nl.stelling.statements.Party;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a supposition comes to, in a sentence for each way of scoring; beside it what was counted, where that is another. */
final class SupposePresenter {

    private final ClassOutcome counted;
    private final ClassOutcome supposed;
    private final Words words;

    SupposePresenter(ClassOutcome counted, ClassOutcome supposed, Words words) {
        this.counted = counted;
        this.supposed = supposed;
        this.words = words;
    }

    /** Nothing where too little is compared. */
    List<String> view(StatementSet set) {
        List<String> majority = new ArrayList<>();
        List<String> hands = new ArrayList<>();
        for (Party party : set.parties()) {
            Score now = supposed.byMajority().match(party.id()).common();
            Score before = counted.byMajority().match(party.id()).common();
            if (now.isEnough() && before.isEnough()) {
                majority.add(moved(party, before.percent(), now.percent()));
            }
            HandScore all = hands(supposed, party);
            if (all.isEnough()) {
                hands.add(moved(party, hands(counted, party).percent(), all.percent()));
            }
        }
        return Stream.of(sentence(Key.LESSON_CLASS_MAJORITY, majority), sentence(Key.LESSON_CLASS_HANDS, hands))
                .filter(text -> !text.isEmpty()).toList();
    }

    private String sentence(Key way, List<String> parties) {
        return parties.isEmpty() ? "" : words.of(Key.LESSON_SUPPOSE_THEN, words.of(way), words.list(parties));
    }

    private String moved(Party party, int before, int now) {
        return before == now
                ? words.of(Key.LESSON_SUPPOSE_SAME, words.of(party.name()), words.percent(now))
                : words.of(Key.LESSON_SUPPOSE_WAS, words.of(party.name()), words.percent(now), words.percent(before));
    }

    private static HandScore hands(ClassOutcome outcome, Party party) {
        return outcome.byHands().stream().filter(score -> score.party().equals(party)).findFirst().orElseThrow();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Place;
import nl.stelling.score.Outcome;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What changed answers did to a result that the voter had seen already, in sentences. */
final class Moves {

    /** More parties than this are counted rather than named. */
    private static final int NAMED = 4;

    private final StatementSet set;
    private final Outcome before;
    private final Outcome now;
    private final Words words;

    Moves(StatementSet set, Place.Results place, Words words) {
        this.set = set;
        this.before = place.before();
        this.now = place.outcome();
        this.words = words;
    }

    /** The sentences, or nothing where nothing changed since. */
    String sentences() {
        if (before.equals(now)) {
            return "";
        }
        List<String> moved = now.standings().stream().filter(each -> percent(each, now) != percent(each, before))
                .map(this::moved).toList();
        if (moved.isEmpty()) {
            return words.of(Key.RESULT_MOVED_NOT);
        }
        List<String> sentences = new ArrayList<>(List.of(words.of(Key.RESULT_MOVED)));
        sentences.addAll(moved.subList(0, Math.min(NAMED, moved.size())));
        if (moved.size() > NAMED) {
            sentences.add(words.of(Key.RESULT_MOVED_MORE, moved.size() - NAMED));
        }
        if (set.parties().size() > 1 && before.isOrdered() && now.isOrdered()) {
            sentences.add(words.of(order()));
        }
        return String.join(" ", sentences);
    }

    /** Where no numbers stand beside what is nearly equal, there is no order to speak of. */
    private Key order() {
        if (now.hasNearlyEqual()) {
            return set.parties().size() == 2 ? Key.RESULT_BOTH_NEAR : Key.RESULT_SOME_NEAR;
        }
        return ranks(before).equals(ranks(now)) ? Key.RESULT_MOVED_SAME_ORDER : Key.RESULT_MOVED_OTHER_ORDER;
    }

    private String moved(Standing standing) {
        return words.of(Key.RESULT_MOVED_PARTY, words.of(standing.match().party().name()),
                words.lower(text(percent(standing, now))), words.lower(text(percent(standing, before))));
    }

    private static int percent(Standing standing, Outcome outcome) {
        Score score = outcome.match(standing.match().party().id()).common();
        return score.isEnough() ? score.percent() : -1;
    }

    private String text(int percent) {
        return percent < 0 ? words.of(Key.RESULT_NO_PERCENT) : words.percent(percent);
    }

    private List<Integer> ranks(Outcome outcome) {
        return set.parties().stream().map(party -> outcome.standings().stream()
                .filter(standing -> standing.match().party().equals(party)).findFirst().orElseThrow().rank()).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Place.WhatIf;
import nl.stelling.score.Outcome;
import nl.stelling.score.Score;
import nl.stelling.score.Standing.Comparison;
import nl.stelling.score.Standing;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Answers that are tried out, and what becomes of the result, as text. */
final class WhatIfPresenter {

    private static final int IN_SUMMARY = 3;

    private final StatementSet set;
    private final AnswerSheet own;
    private final WhatIf place;
    private final Words words;

    /** @param own the voter's own answers */
    WhatIfPresenter(StatementSet set, AnswerSheet own, WhatIf place, Words words) {
        this.set = set;
        this.own = own;
        this.place = place;
        this.words = words;
    }

    WhatIfView view() {
        WhatIfRows rows = new WhatIfRows(set, own, place.trial().sheet(), words);
        List<WhatIfView.Party> parties = place.outcome().standings().stream().limit(MethodsPresenter.MOST)
                .map(this::party).toList();
        int left = place.outcome().standings().size() - parties.size();
        return new WhatIfView(words.of(Key.WHATIF_TITLE), words.of(Key.WHATIF_LEAD), rows.keys(), rows.headings(),
                words.of(Key.STATEMENT_WEIGH), rows.rows(),
                words.of(Key.WHATIF_CHANGES), compared(), parties,
                left > 0 ? words.of(Key.METHODS_MORE, parties.size(), left) : "", order(), summary(parties),
                isChanged(), !place.trial().past().isEmpty());
    }

    private boolean isChanged() {
        return !own.equals(place.trial().sheet());
    }

    private String compared() {
        int counted = place.outcome().standings().getFirst().match().common().counted();
        return place.outcome().isOrdered()
                ? words.of(Key.RESULT_COMPARED, counted, set.statements().size())
                : words.of(Key.RESULT_TOO_FEW, counted, set.minimumCounted());
    }

    private WhatIfView.Party party(Standing standing) {
        var party = standing.match().party();
        int now = percent(standing.match().common());
        int before = percent(place.own().match(party.id()).common());
        String name = words.of(party.name());
        String moved = moved(now, before);
        String was = was(now, before, moved.isEmpty() ? Key.WHATIF_WAS : Key.WHATIF_WAS_AND);
        return new WhatIfView.Party(party.id().value(), name, toAbove(standing), now, text(now), before, was, moved,
                moved.isEmpty()
                        ? words.of(was.isEmpty() ? Key.WHATIF_PARTY_NONE : Key.WHATIF_PARTY, name, text(now), was)
                        : words.of(Key.WHATIF_PARTY_MOVED, name, text(now), was, moved));
    }

    private String was(int now, int before, Key changed) {
        if (now == before) {
            return now < 0 ? "" : words.of(Key.WHATIF_STAYS);
        }
        return before < 0 ? words.of(Key.WHATIF_WAS_NONE) : words.of(changed, words.lower(text(before)));
    }

    private static int percent(Score score) {
        return score.isEnough() ? score.percent() : -1;
    }

    private String text(int percent) {
        return percent < 0 ? words.of(Key.RESULT_NO_PERCENT) : words.percent(percent);
    }

    private String moved(int now, int before) {
        if (now < 0 || before < 0 || now == before) {
            return "";
        }
        return now > before
                ? words.of(Key.WHATIF_HIGHER, now - before)
                : words.of(Key.WHATIF_LOWER, before - now);
    }

    private String toAbove(Standing standing) {
        return switch (standing.toAbove()) {
            case NONE, APART -> "";
            case EQUAL -> words.of(Key.WHATIF_PARTY_EQUAL, above(standing));
            case NEARLY_EQUAL -> words.of(Key.WHATIF_PARTY_NEAR, above(standing));
        };
    }

    private String above(Standing standing) {
        List<Standing> all = place.outcome().standings();
        return words.of(all.get(all.indexOf(standing) - 1).match().party().name());
    }

    private String order() {
        if (!isChanged()) {
            return words.of(Key.WHATIF_NOTHING);
        }
        if (!place.outcome().isOrdered()) {
            return words.of(Key.RESULT_TITLE_NONE);
        }
        if (!place.own().isOrdered()) {
            return words.of(Key.WHATIF_NOW_ORDER);
        }
        boolean areTwo = place.outcome().standings().size() == 2;
        if (place.outcome().hasNearlyEqual()) {
            return words.of(areTwo ? Key.WHATIF_NEAR : Key.RESULT_SOME_NEAR);
        }
        String order = words.of(ranks(place.own()).equals(ranks(place.outcome()))
                ? Key.WHATIF_SAME_ORDER
                : Key.WHATIF_OTHER_ORDER);
        return areTwo && place.outcome().standings().getLast().toAbove() == Comparison.EQUAL
                ? words.of(Key.WHATIF_EQUAL) + " " + order
                : order;
    }

    private List<Integer> ranks(Outcome outcome) {
        return set.parties().stream().map(party -> outcome.standings().stream()
                .filter(standing -> standing.match().party().equals(party)).findFirst().orElseThrow().rank()).toList();
    }

    /** No percentage without what it rests on: that is the same for all, for they are compared on what they share. */
    private String summary(List<WhatIfView.Party> parties) {
        List<String> sentences = new ArrayList<>(
                parties.stream().limit(IN_SUMMARY).map(WhatIfView.Party::name).toList());
        int counted = place.outcome().standings().getFirst().match().common().counted();
        sentences.add(place.outcome().isOrdered()
                ? words.of(Key.WHATIF_COMPARED, counted, set.statements().size())
                : words.of(Key.RESULT_TOO_FEW, counted, set.minimumCounted()));
        return String.join(" ", sentences);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place.Reasoning;
import nl.stelling.journey.Place.Reasoning.Group;
import nl.stelling.score.Contribution;
import nl.stelling.score.Score;
import nl.stelling.score.Scope;
import nl.stelling.statements.Party;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The contributions to a score as text: what is shown is what was summed. */
final class ReasoningPresenter {

    private static final List<Group> GROUPS = List.of(Group.SAME, Group.NEAR, Group.APART, Group.NOT_COUNTED);

    private final StatementSet set;
    private final Reasoning place;
    private final Party party;
    private final Score score;
    private final Words words;

    ReasoningPresenter(StatementSet set, Reasoning place, Words words) {
        this.set = set;
        this.place = place;
        this.party = set.party(place.party());
        this.score = place.outcome().match(place.party()).over(place.scope());
        this.words = words;
    }

    ReasoningView view() {
        int percent = score.isEnough() ? score.percent() : -1;
        return new ReasoningView(words.of(party.name()), Positions.place(set, party, words),
                Sources.ways(set, party, Key.PROGRAMME_READ, words), scopes(),
                words.of(place.scope() == Scope.COMMON ? Key.REASONING_COMMON_NOTE : Key.REASONING_OWN_NOTE,
                        words.of(party.name())),
                percent, percent < 0 ? words.of(Key.RESULT_NO_PERCENT) : words.percent(percent), compared(), sums(),
                sum(words.of(Key.REASONING_TOTAL), score.contributions()),
                division(isExact() ? Key.REASONING_DIVISION_EXACT : Key.REASONING_DIVISION, percent, closed(share())),
                division(isExact() ? Key.REASONING_DIVISION_EXACT_ALOUD : Key.REASONING_DIVISION_ALOUD, percent,
                        share()),
                Weights.after(words.of(Key.REASONING_POINTS, set.scale().span()), Key.REASONING_WEIGHT, set, words),
                filters(), groups());
    }

    private List<FilterView> scopes() {
        return Arrays.stream(Scope.values()).map(scope -> new FilterView(
                scope == Scope.COMMON
                        ? words.of(Key.REASONING_COMMON)
                        : words.of(Key.REASONING_OWN, words.of(party.name())),
                place.outcome().match(party.id()).over(scope).counted(), scope == place.scope(),
                new Event.ScopeChosen(scope))).toList();
    }

    private String compared() {
        return score.isEnough()
                ? words.of(Key.REASONING_COMPARED, score.counted(), set.statements().size())
                : words.of(Key.RESULT_TOO_FEW, score.counted(), set.minimumCounted());
    }

    private List<ReasoningView.Sum> sums() {
        return List.of(Group.SAME, Group.NEAR, Group.APART).stream()
                .map(group -> sum(name(group), of(group))).toList();
    }

    private ReasoningView.Sum sum(String name, List<Contribution> contributions) {
        long earned = contributions.stream().mapToLong(Contribution::earned).sum();
        long possible = contributions.stream().mapToLong(Contribution::possible).sum();
        return new ReasoningView.Sum(name, words.of(Key.NUMBER, earned), words.of(Key.OF, possible));
    }

    private String division(Key key, int percent, String share) {
        return percent < 0 ? "" : words.of(key, score.earned(), score.possible(), share, words.percent(percent));
    }

    /** Whether nothing has to be rounded. */
    private boolean isExact() {
        return score.isEnough() && score.earned() * 100 % score.possible() == 0;
    }

    private String share() {
        return score.isEnough() ? words.decimals(score.earned(), score.possible()) : "";
    }

    /** Dots that go on close a sentence as well as a full stop does. */
    private static String closed(String number) {
        return number.endsWith("…") ? number : number + ".";
    }

    private List<FilterView> filters() {
        return Arrays.stream(Group.values()).map(group -> new FilterView(name(group), of(group).size(),
                group == place.group(), new Event.GroupChosen(group))).toList();
    }

    private List<ReasoningView.Group> groups() {
        List<ReasoningView.Group> groups = new ArrayList<>();
        for (Group group : GROUPS) {
            boolean shown = place.group() == Group.ALL || place.group() == group;
            List<Contribution> contributions = of(group);
            if (shown && !contributions.isEmpty()) {
                groups.add(new ReasoningView.Group(name(group), contributions.stream().map(this::row).toList()));
            }
        }
        return groups;
    }

    private List<Contribution> of(Group group) {
        return score.contributions().stream()
                .filter(each -> group == Group.ALL || group(each) == group).toList();
    }

    private static Group group(Contribution contribution) {
        if (!contribution.isCounted()) {
            return Group.NOT_COUNTED;
        }
        return contribution.earned() == contribution.possible()
                ? Group.SAME
                : contribution.earned() == 0 ? Group.APART : Group.NEAR;
    }

    private String name(Group group) {
        return words.of(switch (group) {
            case ALL -> Key.REASONING_ALL;
            case SAME -> Key.REASONING_SAME;
            case NEAR -> Key.REASONING_NEAR;
            case APART -> Key.REASONING_APART;
            case NOT_COUNTED -> Key.REASONING_NOT_COUNTED;
        });
    }

    private ReasoningView.Row row(Contribution each) {
        String points = each.isCounted()
                ? words.of(Key.REASONING_ROW_POINTS, each.earned(), each.possible())
                : words.of(Key.REASONING_ROW_NONE);
        return new ReasoningView.Row(set.statements().indexOf(each.statement()) + 1,
                words.of(each.statement().text()), Mark.of(each.answer()), Stances.word(each.answer(), words),
                weight(each),
                Positions.view(set, each.statement(), party, words), points, whyNot(each),
                new Event.Jumped(each.statement().id()));
    }

    /** What counts for nothing does not count double either. */
    private String weight(Contribution each) {
        if (each.weight().factor() <= 1) {
            return "";
        }
        return each.isCounted()
                ? words.of(Key.WEIGHT_TIMES, each.weight().factor())
                : words.lower(words.of(Key.STATEMENT_WEIGH));
    }

    private String whyNot(Contribution each) {
        return switch (each.counting()) {
            case COUNTED, ASSUMED -> "";
            case OPEN -> words.of(Key.WHY_NOT_OPEN);
            case SKIPPED -> words.of(Key.WHY_NOT_SKIPPED);
            case SILENT -> words.of(Key.WHY_NOT_SILENT);
            case NOT_COMMON -> othersSilence(each);
        };
    }

    private String othersSilence(Contribution each) {
        List<String> silent = set.parties().stream()
                .filter(other -> Mark.of(each.statement().position(other.id())) == Mark.SILENT)
                .map(other -> words.of(other.name())).toList();
        return words.of(Key.WHY_NOT_COMMON, words.list(silent), silent.size());
    }
}

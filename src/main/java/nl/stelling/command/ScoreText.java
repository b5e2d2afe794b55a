// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.Presenter;
import nl.stelling.present.ReasoningView;
import nl.stelling.present.ResultView;
import nl.stelling.present.View;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The result of one sheet as text, from the records that the screens show. */
final class ScoreText implements ScoreForm {

    private final StatementSet set;
    private final ScoreWish wish;
    private final Words words;

    ScoreText(StatementSet set, ScoreWish wish, Words words) {
        this.set = set;
        this.wish = wish;
        this.words = words;
    }

    @Override
    public String head() {
        return "";
    }

    @Override
    public String sheet(String name, AnswerSheet sheet, Outcome outcome) {
        List<String> lines = new ArrayList<>(head(set, wish, words));
        lines.addAll(ranking(sheet, outcome));
        outcome.standings().forEach(standing -> lines.addAll(party(sheet, outcome, standing)));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    @Override
    public String foot() {
        return "";
    }

    /** With which set and how it was reckoned. */
    static List<String> head(StatementSet set, ScoreWish wish, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Key.CHECK_TITLE, words.of(set.publication().title()), set.publication().version(),
                set.publication().date()));
        lines.add(words.of(Key.CHECK_CHECKSUM, set.publication().checksum()));
        lines.add(words.of(Key.SCORE_METHOD, words.of(switch (wish.method()) {
            case CITY_BLOCK -> Key.METHOD_CITY_BLOCK;
            case AGREEMENT -> Key.METHOD_AGREEMENT;
            case DIRECTIONAL -> Key.METHOD_DIRECTIONAL;
            case EUCLIDEAN -> Key.METHOD_EUCLIDEAN;
            case HYBRID -> Key.METHOD_HYBRID;
        })));
        switch (wish.silence()) {
            case LEAVE_OUT -> {
            }
            case NEUTRAL -> lines.add(words.of(Key.SCORE_SILENCE_NEUTRAL));
            case WORST -> lines.add(words.of(Key.SCORE_SILENCE_WORST));
        }
        return lines;
    }

    private List<String> ranking(AnswerSheet sheet, Outcome outcome) {
        List<String> lines = new ArrayList<>();
        if (view(sheet, new Place.Results(outcome)) instanceof ResultView view) {
            for (int i = 0; i < view.rows().size(); i++) {
                ResultView.Row row = view.rows().get(i);
                int rank = outcome.standings().get(i).rank();
                lines.add(rank == 0 ? row.name() : words.of(Key.SCORE_RANK, rank, row.name()));
                if (!row.toAbove().isEmpty()) {
                    lines.add(words.of(Key.TERMINAL_BOUND, view.rows().get(i - 1).party(), row.party(),
                            row.toAbove()));
                }
                if (!wish.commonAlone()) {
                    lines.add(row.own());
                }
            }
        }
        return lines;
    }

    private List<String> party(AnswerSheet sheet, Outcome outcome, Standing standing) {
        Party party = standing.match().party();
        ReasoningView common = reasoning(sheet, outcome, party, Scope.COMMON);
        ReasoningView own = reasoning(sheet, outcome, party, Scope.OWN);
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Key.SCORE_SHARED, common.party(), common.total().earned(), common.total().possible()));
        if (wish.commonAlone()) {
            rows(common).forEach(row -> lines.add(row(common.party(), row, true)));
            return lines;
        }
        lines.add(words.of(Key.SCORE_OWN, own.party(), own.total().earned(), own.total().possible()));
        Map<Integer, ReasoningView.Row> shared = rows(common).stream()
                .collect(Collectors.toMap(ReasoningView.Row::number, Function.identity()));
        rows(own).forEach(row -> lines.add(row(own.party(), row,
                shared.getOrDefault(row.number(), row).whyNot().isEmpty())));
        return lines;
    }

    private static List<ReasoningView.Row> rows(ReasoningView view) {
        return view.groups().stream().flatMap(group -> group.rows().stream())
                .sorted(Comparator.comparingInt(ReasoningView.Row::number)).toList();
    }

    private String row(String party, ReasoningView.Row row, boolean isShared) {
        String answer = row.weight().isEmpty()
                ? row.answerWord()
                : words.of(Key.SCORE_HEAVY, row.answerWord(), row.weight());
        boolean counts = row.whyNot().isEmpty();
        Key key = counts ? isShared ? Key.SCORE_ROW : Key.SCORE_ROW_OWN : Key.SCORE_ROW_NONE;
        return words.of(key, row.number(), answer, party, row.position().word(), counts ? row.points() : row.whyNot());
    }

    private ReasoningView reasoning(AnswerSheet sheet, Outcome outcome, Party party, Scope scope) {
        return (ReasoningView) view(sheet,
                new Place.Reasoning(outcome, party.id(), scope, Place.Reasoning.Group.ALL));
    }

    private View view(AnswerSheet sheet, Place place) {
        return Presenter.view(new Journey(set, sheet, place, List.of(), List.of()), words);
    }
}

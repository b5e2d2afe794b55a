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
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A result as text, from the records that the screens show. */
final class ScoreText {

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Outcome outcome;
    private final Words words;

    private ScoreText(StatementSet set, AnswerSheet sheet, Outcome outcome, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.outcome = outcome;
        this.words = words;
    }

    static String of(StatementSet set, AnswerSheet sheet, Outcome outcome, Words words) {
        ScoreText text = new ScoreText(set, sheet, outcome, words);
        List<String> lines = new ArrayList<>(text.head());
        lines.addAll(text.ranking());
        outcome.standings().forEach(standing -> lines.addAll(text.party(standing)));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> head() {
        return List.of(
                words.of(Key.CHECK_TITLE, words.of(set.publication().title()), set.publication().version(),
                        set.publication().date()),
                words.of(Key.CHECK_CHECKSUM, set.publication().checksum()),
                words.of(Key.SCORE_METHOD, words.of(switch (outcome.method()) {
                    case Method.CITY_BLOCK -> Key.METHOD_CITY_BLOCK;
                    case Method.AGREEMENT -> Key.METHOD_AGREEMENT;
                    case Method.DIRECTIONAL -> Key.METHOD_DIRECTIONAL;
                    case Method.EUCLIDEAN -> Key.METHOD_EUCLIDEAN;
                    case Method.HYBRID -> Key.METHOD_HYBRID;
                })));
    }

    private List<String> ranking() {
        List<String> lines = new ArrayList<>();
        if (view(new Place.Results(outcome)) instanceof ResultView view) {
            for (int i = 0; i < view.rows().size(); i++) {
                ResultView.Row row = view.rows().get(i);
                int rank = outcome.standings().get(i).rank();
                lines.add(rank == 0 ? row.name() : words.of(Key.SCORE_RANK, rank, row.name()));
                if (!row.toAbove().isEmpty()) {
                    lines.add(words.of(Key.TERMINAL_BOUND, view.rows().get(i - 1).party(), row.party(),
                            row.toAbove()));
                }
                lines.add(row.own());
            }
        }
        return lines;
    }

    private List<String> party(Standing standing) {
        Party party = standing.match().party();
        ReasoningView common = reasoning(party, Scope.COMMON);
        ReasoningView own = reasoning(party, Scope.OWN);
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Key.SCORE_SHARED, common.party(), common.total().earned(), common.total().possible()));
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

    private ReasoningView reasoning(Party party, Scope scope) {
        return (ReasoningView) view(new Place.Reasoning(outcome, party.id(), scope, Place.Reasoning.Group.ALL));
    }

    private View view(Place place) {
        return Presenter.view(new Journey(set, sheet, place, List.of(), List.of()), words);
    }
}

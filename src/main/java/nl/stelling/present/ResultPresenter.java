// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.score.Outcome;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;
import nl.stelling.score.Standing.Comparison;
import nl.stelling.statements.Party;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** An outcome as text. */
final class ResultPresenter {

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Outcome outcome;
    private final Words words;

    ResultPresenter(StatementSet set, AnswerSheet sheet, Outcome outcome, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.outcome = outcome;
        this.words = words;
    }

    ResultView view() {
        List<Statement> unanswered = set.statements().stream()
                .filter(each -> !(sheet.answer(each.id()) instanceof Answer.Given)).toList();
        long heavy = set.statements().stream().filter(each -> sheet.answer(each.id()) instanceof Answer.Given
                && sheet.weight(each.id()).factor() > 1).count();
        int all = set.statements().size();
        Statement first = unanswered.isEmpty() ? set.statements().getFirst() : unanswered.getFirst();
        return new ResultView(words.of(outcome.isOrdered() ? Key.RESULT_TITLE : Key.RESULT_TITLE_NONE), lead(),
                Lines.ofVoter(set, sheet, new nl.stelling.journey.Place.Results(outcome), words),
                words.of(Key.RESULT_VOTER, all - unanswered.size(), all, heavy), rows(), notes(), outcome.isOrdered(),
                !unanswered.isEmpty(), new Event.Jumped(first.id()));
    }

    private String lead() {
        if (!outcome.isOrdered()) {
            return words.of(Key.RESULT_LEAD_NONE, outcome.standings().getFirst().match().common().counted(),
                    set.minimumCounted());
        }
        boolean allEqual = outcome.standings().stream().skip(1).allMatch(each -> each.toAbove() == Comparison.EQUAL);
        boolean allNear = outcome.standings().stream().skip(1).allMatch(each -> each.toAbove() != Comparison.APART);
        return words.of(outcome.standings().size() < 2
                ? Key.RESULT_LEAD
                : allEqual ? Key.RESULT_LEAD_EQUAL : allNear ? Key.RESULT_LEAD_NEAR : Key.RESULT_LEAD);
    }

    private List<ResultView.Row> rows() {
        List<ResultView.Row> rows = new ArrayList<>();
        List<Standing> standings = outcome.standings();
        for (int i = 0; i < standings.size(); i++) {
            boolean boundBelow = i + 1 < standings.size()
                    && standings.get(i + 1).toAbove() == Comparison.NEARLY_EQUAL;
            rows.add(row(standings.get(i), boundBelow));
        }
        return rows;
    }

    private ResultView.Row row(Standing standing, boolean boundBelow) {
        Party party = standing.match().party();
        boolean bound = boundBelow || standing.toAbove() == Comparison.NEARLY_EQUAL;
        Score common = standing.match().common();
        int percent = common.isEnough() ? common.percent() : -1;
        String name = words.of(party.name());
        String percentText = percent < 0 ? words.of(Key.RESULT_NO_PERCENT) : words.percent(percent);
        String compared = percent < 0
                ? words.of(Key.RESULT_TOO_FEW, common.counted(), set.minimumCounted())
                : words.of(Key.RESULT_COMPARED, common.counted(), set.statements().size());
        String rank = bound || standing.rank() == 0 ? "" : String.valueOf(standing.rank());
        return new ResultView.Row(rank, toAbove(standing), name, Positions.place(set, party, words),
                Lines.ofParty(set, sheet, party, words), percent, percentText, compared,
                own(standing.match().own(), name), new Event.ReasoningOpened(party.id()),
                words.of(Key.RESULT_ROW, name, percentText, compared));
    }

    private String toAbove(Standing standing) {
        return switch (standing.toAbove()) {
            case NONE, APART -> "";
            case EQUAL -> words.of(Key.RESULT_EQUAL);
            case NEARLY_EQUAL -> words.of(Key.RESULT_NEARLY_EQUAL);
        };
    }

    private String own(Score own, String party) {
        return own.isEnough()
                ? words.of(Key.RESULT_OWN, party, own.counted(), words.percent(own.percent()))
                : words.of(Key.RESULT_OWN_TOO_FEW, party, own.counted());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.of(Key.RESULT_COMMON, set.commonCount(), set.statements().size()));
        notes.add(Sources.sentence(set, words));
        notes.add(words.of(Key.NOTE_UNCHECKED));
        notes.add(words.of(Key.NOTE_METHOD));
        return notes;
    }
}

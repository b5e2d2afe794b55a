// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place;
import nl.stelling.score.Match;
import nl.stelling.score.Outcome;
import nl.stelling.score.Score;
import nl.stelling.score.Standing.Comparison;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** An outcome as text. */
final class ResultPresenter {

    /** The sources of more parties than this stand below the result rather than above it. */
    private static final int FEW = 6;

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Place.Results place;
    private final Outcome outcome;
    private final Desk desk;
    private final Words words;

    ResultPresenter(StatementSet set, AnswerSheet sheet, Outcome outcome, Words words) {
        this(set, sheet, new Place.Results(outcome), Desk.OWN, words);
    }

    ResultPresenter(StatementSet set, AnswerSheet sheet, Place.Results place, Desk desk, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.place = place;
        this.outcome = place.outcome();
        this.desk = desk;
        this.words = words;
    }

    ResultView view() {
        List<Statement> open = set.statements().stream().filter(each -> sheet.answer(each.id()).equals(Answer.OPEN))
                .toList();
        long given = set.statements().stream().filter(each -> sheet.answer(each.id()) instanceof Answer.Given)
                .count();
        // As the list of answers counts them: what was skipped keeps its sign
        long heavy = set.statements().stream().filter(each -> sheet.weight(each.id()).factor() > 1).count();
        int all = set.statements().size();
        Statement first = open.isEmpty() ? set.statements().getFirst() : open.getFirst();
        return new ResultView(words.of(outcome.isOrdered() ? Key.RESULT_TITLE : Key.RESULT_TITLE_NONE), lead(),
                new Moves(set, place, words).sentences(), sources(), Lines.ofVoter(set, sheet, place, words),
                words.of(Key.RESULT_VOTER, given, all, heavy), rows(), columns(),
                ResultWays.of(set, desk, words), notes(), outcome.isOrdered(),
                !open.isEmpty(), new Event.Jumped(first.id()), Weights.heavier(set, words));
    }

    private String lead() {
        if (!outcome.isOrdered()) {
            return words.of(Key.RESULT_LEAD_NONE, outcome.standings().getFirst().match().common().counted(),
                    set.minimumCounted());
        }
        if (outcome.standings().size() < 2) {
            return words.of(Key.RESULT_LEAD);
        }
        Score first = outcome.standings().getFirst().match().common();
        Score last = outcome.standings().getLast().match().common();
        return words.of(switch (last.comparedWith(first)) {
            case EQUAL -> Key.RESULT_LEAD_EQUAL;
            case NEARLY_EQUAL -> Key.RESULT_LEAD_NEAR;
            case APART, NONE -> Key.RESULT_LEAD;
        });
    }

    /** Where and of when the texts are, and who checked: what must not be looked for. */
    private String sources() {
        return set.parties().size() > FEW
                ? words.of(Key.RESULT_SOURCES_MANY, set.parties().size())
                : words.of(Key.RESULT_SOURCES, Sources.sentence(set, words));
    }

    /** Made when it is looked at: of many programmes and statements this is most of the words of a result. */
    private List<String> columns() {
        return new Lazy<>(set.statements().size(), this::column);
    }

    private String column(int index) {
        Statement statement = set.statements().get(index);
        List<String> said = new ArrayList<>();
        said.add(words.of(Key.RESULT_COLUMN, index + 1, words.of(statement.title())));
        said.add(words.of(Key.RESULT_COLUMN_SAYS, words.of(Key.RESULT_YOU),
                Stances.word(sheet.answer(statement.id()), words)));
        for (Standing standing : outcome.standings()) {
            Party party = standing.match().party();
            said.add(words.of(Key.RESULT_COLUMN_SAYS, words.of(party.name()),
                    Stances.word(statement.position(party.id()), words)));
        }
        return String.join(" ", said);
    }

    private List<ResultView.Row> rows() {
        Set<Integer> bound = bound();
        List<Standing> standings = outcome.standings();
        List<ResultView.Row> rows = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            boolean isAbove = i > 0 && isJoined(standing, standings.get(i - 1), bound);
            boolean isBelow = i + 1 < standings.size() && isJoined(standings.get(i + 1), standing, bound);
            rows.add(row(standing, bound.contains(standing.rank()), bracket(isAbove, isBelow)));
        }
        return rows;
    }

    /** Whether a bracket joins it to the one above: they are equal or nearly so, and neither has a number. */
    private static boolean isJoined(Standing standing, Standing above, Set<Integer> bound) {
        boolean isNear = standing.toAbove() == Comparison.NEARLY_EQUAL || standing.toAbove() == Comparison.EQUAL;
        return isNear && bound.contains(standing.rank()) && bound.contains(above.rank());
    }

    private static ResultView.Bracket bracket(boolean isAbove, boolean isBelow) {
        if (isAbove) {
            return isBelow ? ResultView.Bracket.MIDDLE : ResultView.Bracket.LAST;
        }
        return isBelow ? ResultView.Bracket.FIRST : ResultView.Bracket.NONE;
    }

    /** The ranks that are nearly equal to the one above or below: those parties get no number, nor do their equals. */
    private Set<Integer> bound() {
        Set<Integer> bound = new HashSet<>();
        int above = 0;
        for (Standing standing : outcome.standings()) {
            if (standing.toAbove() == Comparison.NEARLY_EQUAL) {
                bound.addAll(List.of(above, standing.rank()));
            }
            above = standing.rank();
        }
        return bound;
    }

    private ResultView.Row row(Standing standing, boolean bound, ResultView.Bracket bracket) {
        Party party = standing.match().party();
        Score common = standing.match().common();
        int percent = common.isEnough() ? common.percent() : -1;
        String name = words.of(party.name());
        String percentText = percent < 0 ? words.of(Key.RESULT_NO_PERCENT) : words.percent(percent);
        String compared = percent < 0
                ? words.of(Key.RESULT_TOO_FEW, common.counted(), set.minimumCounted())
                : words.of(Key.RESULT_COMPARED, common.counted(), set.statements().size());
        String rank = bound || standing.rank() == 0 ? "" : String.valueOf(standing.rank());
        return new ResultView.Row(rank, toAbove(standing), bracket, name, Positions.place(set, party, words),
                Lines.ofParty(set, sheet, party, words), percent, percentText, compared,
                own(standing.match(), name), new Event.ReasoningOpened(party.id()),
                words.of(Key.RESULT_ROW, name, percentText, compared));
    }

    private String toAbove(Standing standing) {
        return switch (standing.toAbove()) {
            case NONE, APART -> "";
            case EQUAL -> words.of(Key.RESULT_EQUAL);
            case NEARLY_EQUAL -> words.of(Key.RESULT_NEARLY_EQUAL);
        };
    }

    /** Of many only where it is another number: of the same statements it is the same. */
    private String own(Match match, String party) {
        Score own = match.own();
        if (set.parties().size() > FEW && own.counted() == match.common().counted()) {
            return "";
        }
        return own.isEnough()
                ? words.of(Key.RESULT_OWN, party, own.counted(), words.percent(own.percent()),
                        set.statements().size())
                : words.of(Key.RESULT_OWN_TOO_FEW, party, own.counted());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(Basis.sentences(set, outcome, words));
        notes.add(Sources.sentence(set, words));
        notes.add(words.of(Key.NOTE_UNCHECKED));
        notes.add(Weights.after(words.of(Key.NOTE_METHOD, set.scale().span()), Key.NOTE_WEIGHT, set, words));
        return notes;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.score.Standing.Comparison;
import nl.stelling.statements.Id;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * Compares a sheet with every party of a set. A statement counts when the voter answered it and the party takes a
 * stance; everything else stands outside numerator and denominator, unless a {@link Silence} says otherwise. Nothing is
 * rounded here.
 */
public final class Scoring {

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Method method;
    private final Silence silence;
    private final Set<Id<Statement>> common = new HashSet<>();

    private Scoring(StatementSet set, AnswerSheet sheet, Method method, Silence silence) {
        this.set = set;
        this.sheet = sheet;
        this.method = method;
        this.silence = silence;
        set.statements().stream().filter(Statement::isCommon).map(Statement::id).forEach(common::add);
    }

    /**
     * The outcome of a sheet by a method, silence left out. What a sheet says of statements that the set has not, is
     * left alone.
     *
     * @throws IllegalArgumentException if an answer lies outside the set's scale
     */
    public static Outcome score(StatementSet set, AnswerSheet sheet, Method method) {
        return score(set, sheet, method, Silence.LEAVE_OUT);
    }

    /**
     * The outcome of a sheet by a method and a policy for silence.
     *
     * @throws IllegalArgumentException if an answer lies outside the set's scale
     */
    public static Outcome score(StatementSet set, AnswerSheet sheet, Method method, Silence silence) {
        return new Scoring(set, sheet, method, silence).outcome();
    }

    private Outcome outcome() {
        List<Match> matches = set.parties().stream().map(this::match).toList();
        List<Fraction> own = matches.stream().map(Match::own).filter(Score::isEnough).map(Score::fraction).toList();
        return new Outcome(method, silence,
                matches.getFirst().common().isEnough() ? ordered(matches, own) : unordered(matches, own));
    }

    private Match match(Party party) {
        List<Contribution> own = set.statements().stream().map(each -> contribution(each, party)).toList();
        List<Contribution> shared = own.stream().map(this::shared).toList();
        return new Match(party, new Score(Scope.COMMON, method, shared, set.minimumCounted()),
                new Score(Scope.OWN, method, own, set.minimumCounted()));
    }

    private Contribution contribution(Statement statement, Party party) {
        Answer answer = onScale(sheet.answer(statement.id()));
        Position position = statement.position(party.id());
        Weight weight = sheet.weight(statement.id());
        Contribution none = new Contribution(statement, party, answer, position, weight, Counting.OPEN, 0, 0);
        return switch (answer) {
            case Answer.Open _ -> none;
            case Answer.Skipped _ -> none.without(Counting.SKIPPED);
            case Answer.Given(var voter) -> switch (position) {
                case Position.Held held -> counted(none, voter, held.stance(), Counting.COUNTED);
                case Position.Silent _ -> silence.instead(set.scale(), voter)
                        .map(instead -> counted(none, voter, instead, Counting.ASSUMED))
                        .orElseGet(() -> none.without(Counting.SILENT));
            };
        };
    }

    private Contribution counted(Contribution none, Stance voter, Stance party, Counting counting) {
        return new Contribution(none.statement(), none.party(), none.answer(), none.position(), none.weight(),
                counting, method.earned(set.scale(), voter, party, none.weight()),
                method.possible(set.scale(), none.weight()));
    }

    /** What it does to the common score: a policy for silence does nothing there, for nobody is silent on those. */
    private Contribution shared(Contribution own) {
        return common.contains(own.statement().id()) ? own : switch (own.counting()) {
            case OPEN, SKIPPED, SILENT, NOT_COMMON -> own;
            case COUNTED -> own.without(Counting.NOT_COMMON);
            case ASSUMED -> own.without(Counting.SILENT);
        };
    }

    private Answer onScale(Answer answer) {
        if (answer instanceof Answer.Given(var stance) && !set.scale().has(stance)) {
            throw new IllegalArgumentException(stance + " is not on the scale of " + set.id());
        }
        return answer;
    }

    /** Every party has the same common statements, so the first one's count speaks for all. */
    private static List<Standing> ordered(List<Match> matches, List<Fraction> own) {
        record Placed(Match match, Fraction share) {}
        List<Match> sorted = matches.stream().map(match -> new Placed(match, match.common().fraction()))
                .sorted(Comparator.comparing(Placed::share).reversed()).map(Placed::match).toList();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Match match = sorted.get(i);
            Comparison toAbove = i == 0
                    ? Comparison.NONE
                    : match.common().comparedWith(sorted.get(i - 1).common());
            int rank = toAbove == Comparison.EQUAL ? standings.getLast().rank() : i + 1;
            standings.add(new Standing(match, rank, rank(match.own(), own), toAbove));
        }
        return standings;
    }

    private static List<Standing> unordered(List<Match> matches, List<Fraction> own) {
        return matches.stream().map(match -> new Standing(match, 0, rank(match.own(), own), Comparison.NONE)).toList();
    }

    /** One more than the number of shares that are larger. */
    private static int rank(Score score, List<Fraction> all) {
        if (!score.isEnough()) {
            return 0;
        }
        Fraction share = score.fraction();
        return 1 + (int) all.stream().filter(other -> other.compareTo(share) > 0).count();
    }
}

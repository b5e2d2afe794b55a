// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * How close a class is to every programme, in two ways that can differ. By majority, the class is one voter who gives
 * the answer that most gave; where two answers share that, it skipped. By all pupils, every hand earns points of its
 * own. Statements of the class's own count for neither, nor does what may not be shown.
 *
 * @param byMajority scored as the wizard scores a voter
 * @param byHands over the common statements, for each party in the set's order
 */
public record ClassOutcome(Outcome byMajority, List<HandScore> byHands) {

    public ClassOutcome {
        byHands = List.copyOf(byHands);
    }

    /** The outcome of a lesson's closed rounds, under this supposition. */
    static ClassOutcome of(StatementSet set, Setup setup, List<Round> rounds, Supposition supposed) {
        List<Counted> counted = counted(set, setup, rounds, supposed);
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Counted each : counted) {
            Answer answer = each.tally().most().<Answer>map(Answer.Given::new).orElse(Answer.SKIPPED);
            sheet = sheet.with(each.statement().id(), answer);
        }
        return new ClassOutcome(Scoring.score(set, sheet, supposed.method()), set.parties().stream()
                .map(party -> hands(set, party, counted, supposed.method())).toList());
    }

    /** A statement of the set, and what may be shown of its votes. */
    private record Counted(Statement statement, Tally tally) {}

    private static List<Counted> counted(StatementSet set, Setup setup, List<Round> rounds, Supposition supposed) {
        List<Counted> counted = new ArrayList<>();
        for (Round round : rounds) {
            if (round.subject() instanceof Subject.OfSet(var id)) {
                round.outcome().ifPresent(tally -> counted
                        .add(new Counted(set.statement(id), supposed.applied(tally, setup.classSize()))));
            }
        }
        return counted;
    }

    private static HandScore hands(StatementSet set, Party party, List<Counted> counted, Method method) {
        List<HandScore.Share> shares = new ArrayList<>();
        for (Counted each : counted) {
            if (each.statement().isCommon() && each.statement().position(party.id()) instanceof Position.Held held) {
                shares.add(share(each, held.stance(), method, set.scale()));
            }
        }
        return new HandScore(party, method, shares, set.minimumCounted());
    }

    private static HandScore.Share share(Counted counted, Stance party, Method method, Scale scale) {
        long earned = counted.tally().hands().entrySet().stream()
                .mapToLong(each -> each.getValue() * method.earned(scale, each.getKey(), party, Weight.ONCE)).sum();
        return new HandScore.Share(counted.statement(), counted.tally(), earned,
                counted.tally().voters() * method.possible(scale, Weight.ONCE));
    }

    /**
     * The closed round on which the class lies furthest apart; of equals the first. None when nothing may be shown, or
     * all lie equally far apart: then none stands out.
     */
    public static Optional<Round> mostDivided(List<Round> rounds, Scale scale) {
        return outermost(rounds, byDistance(scale).reversed());
    }

    /** The closed round on which the class is most of one mind; of equals the first. None as for the most divided. */
    public static Optional<Round> mostUnited(List<Round> rounds, Scale scale) {
        return outermost(rounds, byDistance(scale));
    }

    private static Comparator<Round> byDistance(Scale scale) {
        return Comparator.comparing(round -> round.tally().apart(scale));
    }

    private static Optional<Round> outermost(List<Round> rounds, Comparator<Round> order) {
        List<Round> shown = rounds.stream().filter(round -> round.outcome().isPresent()).toList();
        Optional<Round> first = shown.stream().min(order);
        boolean isOne = first.filter(one -> shown.stream().anyMatch(other -> order.compare(one, other) < 0))
                .isPresent();
        return isOne ? first : Optional.empty();
    }
}

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
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * Compares a sheet with every party of a set. A statement counts when the voter answered it and the party takes a
 * stance; everything else stands outside numerator and denominator. Nothing is rounded here.
 */
public final class Scoring {

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Method method;
    private final Set<Id<Statement>> common = new HashSet<>();

    private Scoring(StatementSet set, AnswerSheet sheet, Method method) {
        this.set = set;
        this.sheet = sheet;
        this.method = method;
        set.statements().stream().filter(Statement::isCommon).map(Statement::id).forEach(common::add);
    }

    /**
     * The outcome of a sheet by a method. What a sheet says of statements that the set has not, is left alone.
     *
     * @throws IllegalArgumentException if an answer lies outside the set's scale
     */
    public static Outcome score(StatementSet set, AnswerSheet sheet, Method method) {
        return new Scoring(set, sheet, method).outcome();
    }

    private Outcome outcome() {
        List<Match> matches = set.parties().stream()
                .map(party -> new Match(party, score(party, Scope.COMMON), score(party, Scope.OWN))).toList();
        return new Outcome(method, matches.getFirst().common().isEnough() ? ordered(matches) : unordered(matches));
    }

    private Score score(Party party, Scope scope) {
        return new Score(scope, set.statements().stream().map(each -> contribution(each, party, scope)).toList(),
                set.minimumCounted());
    }

    private Contribution contribution(Statement statement, Party party, Scope scope) {
        Answer answer = onScale(sheet.answer(statement.id()));
        Position position = statement.position(party.id());
        Weight weight = sheet.weight(statement.id());
        Counting counting = counting(answer, position,
                scope == Scope.OWN || common.contains(statement.id()));
        if (counting == Counting.COUNTED && answer instanceof Answer.Given given
                && position instanceof Position.Held held) {
            return new Contribution(statement, party, answer, position, weight, counting,
                    method.earned(set.scale(), given.stance(), held.stance(), weight),
                    method.possible(set.scale(), weight));
        }
        return new Contribution(statement, party, answer, position, weight, counting, 0, 0);
    }

    private Answer onScale(Answer answer) {
        if (answer instanceof Answer.Given(var stance) && !set.scale().has(stance)) {
            throw new IllegalArgumentException(stance + " is not on the scale of " + set.id());
        }
        return answer;
    }

    private static Counting counting(Answer answer, Position position, boolean inScope) {
        return switch (answer) {
            case Answer.Open _ -> Counting.OPEN;
            case Answer.Skipped _ -> Counting.SKIPPED;
            case Answer.Given _ when position instanceof Position.Silent -> Counting.SILENT;
            case Answer.Given _ -> inScope ? Counting.COUNTED : Counting.NOT_COMMON;
        };
    }

    /** Every party has the same common statements, so the first one's count speaks for all. */
    private static List<Standing> ordered(List<Match> matches) {
        List<Match> sorted = matches.stream()
                .sorted(Comparator.comparing((Match match) -> match.common().fraction()).reversed()).toList();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Comparison toAbove = i == 0
                    ? Comparison.NONE
                    : sorted.get(i).common().comparedWith(sorted.get(i - 1).common());
            int rank = toAbove == Comparison.EQUAL ? standings.getLast().rank() : i + 1;
            standings.add(new Standing(sorted.get(i), rank, toAbove));
        }
        return standings;
    }

    private static List<Standing> unordered(List<Match> matches) {
        return matches.stream().map(match -> new Standing(match, 0, Comparison.NONE)).toList();
    }
}

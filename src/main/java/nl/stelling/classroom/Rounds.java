// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.statements.Id;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * The statements of a lesson in their order, each once.
 *
 * @param sheets how many sheets on paper are in the counts
 */
public record Rounds(List<Round> all, int sheets) {

    /** @throws IllegalArgumentException if a statement stands in it twice, or the sheets are fewer than none */
    public Rounds {
        all = List.copyOf(all);
        if (sheets < 0) {
            throw new IllegalArgumentException("sheets: " + sheets);
        }
        if (all.stream().map(Round::subject).distinct().count() != all.size()) {
            throw new IllegalArgumentException("a statement twice");
        }
    }

    /** So many statements that suit a lesson, none voted on. */
    static Rounds proposed(StatementSet set, int many) {
        return new Rounds(Proposal.of(set, many).stream().map(each -> Round.of(new Subject.OfSet(each.id()))).toList(),
                0);
    }

    int size() {
        return all.size();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Round get(int number) {
        return all.get(checked(number));
    }

    /** @throws IllegalArgumentException if there is no such number */
    int checked(int number) {
        if (number < 0 || number >= all.size()) {
            throw new IllegalArgumentException("no statement " + number);
        }
        return number;
    }

    /** The number of the first that is not closed; of the first when all are. */
    int firstOpen() {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isClosed()) {
                return i;
            }
        }
        return 0;
    }

    /** Another proposal; what has votes, and what is the class's own, stays. */
    Rounds proposing(StatementSet set, int many) {
        List<Round> next = new ArrayList<>(all.stream().filter(Rounds::isKept).toList());
        for (Round round : proposed(set, many).all) {
            if (next.size() < many && next.stream().noneMatch(each -> each.subject().equals(round.subject()))) {
                next.add(round);
            }
        }
        return new Rounds(next, sheets);
    }

    private static boolean isKept(Round round) {
        return round.subject() instanceof Subject.Own || round.tally().voters() > 0;
    }

    /** With a statement of the set, or without it when it has no votes; the new one stands where the set has it. */
    Rounds toggled(StatementSet set, Id<Statement> statement) {
        Subject subject = new Subject.OfSet(set.statement(statement).id());
        List<Round> next = new ArrayList<>(all);
        if (next.removeIf(round -> round.subject().equals(subject) && round.tally().voters() == 0)) {
            return new Rounds(next, sheets);
        }
        if (next.stream().anyMatch(round -> round.subject().equals(subject))) {
            return this;
        }
        int index = set.statements().indexOf(set.statement(statement));
        int at = 0;
        while (at < next.size() && next.get(at).subject() instanceof Subject.OfSet(var other)
                && set.statements().indexOf(set.statement(other)) < index) {
            at++;
        }
        next.add(at, Round.of(subject));
        return new Rounds(next, sheets);
    }

    /** With only these stances in the counts: an answer that is not offered any more has no votes. */
    Rounds offering(List<Stance> stances) {
        return new Rounds(all.stream().map(round -> {
            Tally kept = Tally.EMPTY;
            for (Stance stance : stances) {
                kept = kept.with(stance, round.tally().of(stance));
            }
            return round.with(kept);
        }).toList(), sheets);
    }

    Rounds with(int number, Tally tally) {
        return replaced(number, get(number).with(tally));
    }

    Rounds toggledClosed(int number) {
        return replaced(number, get(number).closed(!get(number).isClosed()));
    }

    private Rounds replaced(int number, Round round) {
        List<Round> next = new ArrayList<>(all);
        next.set(number, round);
        return new Rounds(next, sheets);
    }

    /** With a statement of the class's own at the end; the same when it is there already. */
    Rounds with(Subject.Own own) {
        if (all.stream().anyMatch(round -> round.subject().equals(own))) {
            return this;
        }
        List<Round> next = new ArrayList<>(all);
        next.add(Round.of(own));
        return new Rounds(next, sheets);
    }

    /** With statements of the class's own from elsewhere; those that are there already stay as they are. */
    Rounds withAll(List<Subject.Own> owns) {
        Rounds next = this;
        for (Subject.Own own : owns) {
            next = next.with(own);
        }
        return next;
    }

    /** Whether anything was counted. */
    public boolean isUnderWay() {
        return all.stream().anyMatch(round -> round.tally().voters() > 0 || round.isClosed());
    }

    /** Without a statement of the class's own; those of the set are left out while preparing. */
    Rounds without(int number) {
        List<Round> next = new ArrayList<>(all);
        if (get(number).subject() instanceof Subject.Own) {
            next.remove(number);
        }
        return new Rounds(next, sheets);
    }

    Rounds moved(int from, int to) {
        List<Round> next = new ArrayList<>(all);
        next.add(checked(to), next.remove(checked(from)));
        return new Rounds(next, sheets);
    }

    /** With the sums of so many sheets added to the counts, which are done wherever a sheet had an answer. */
    Rounds plus(List<Tally> sums, int more) {
        List<Round> next = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Round round = all.get(i);
            Tally sum = sums.get(i);
            next.add(sum.voters() == 0 ? round : round.with(round.tally().plus(sum)).closed(true));
        }
        return new Rounds(next, sheets + more);
    }
}

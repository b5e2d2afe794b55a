// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.statements.Id;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/** What a journey stands on: what its set offers, and what its sheet leaves open. */
final class Ground {

    private Ground() {}

    static Answer onScale(StatementSet set, Answer answer) {
        if (answer instanceof Answer.Given(var stance) && !set.scale().has(stance)) {
            throw new IllegalArgumentException(stance + " is not on the scale of " + set.id());
        }
        return answer;
    }

    static Weight offered(StatementSet set, Weight weight) {
        if (set.weights().stream().noneMatch(choice -> choice.factor() == weight.factor())) {
            throw new IllegalArgumentException(set.id() + " offers no weight " + weight.factor());
        }
        return weight;
    }

    /** The first statement that nothing was done with, if there is one. */
    static Optional<Id<Statement>> firstOpen(StatementSet set, AnswerSheet sheet) {
        return set.statements().stream().map(Statement::id).filter(id -> sheet.answer(id).equals(Answer.OPEN))
                .findFirst();
    }

    /** The first statement that nothing was done with; the first of all where there is none. */
    static Id<Statement> whereToBegin(StatementSet set, AnswerSheet sheet) {
        return firstOpen(set, sheet).orElse(set.statements().getFirst().id());
    }

    /** Whether the set has the passage that somebody wants to see. */
    static boolean hasPassage(StatementSet set, Event.PassageOpened event) {
        return event.quote() >= 0 && event.quote() < set.passages(event.statement(), event.party()).size();
    }

    /** The trail of who goes from one place to the next: back to where the same kind of place stands on it already. */
    static List<Place> trail(List<Place> trail, Place from, Place next) {
        List<Place> longer = new ArrayList<>(trail);
        longer.add(from);
        int visited = 0;
        while (visited < longer.size() && longer.get(visited).getClass() != next.getClass()) {
            visited++;
        }
        return longer.subList(0, visited);
    }

    /** The trail of who goes from one place to the next and wants to come back to it: an earlier visit is forgotten. */
    static List<Place> trailOnto(List<Place> trail, Place from, Place next) {
        List<Place> longer = new ArrayList<>(trail);
        longer.add(from);
        longer.removeIf(each -> each.getClass() == next.getClass());
        return longer;
    }

    /** The trail of who opens a result from a place: what was looked at of an earlier result is forgotten. */
    static List<Place> trailAnew(List<Place> trail, Place from) {
        int result = 0;
        while (result < trail.size() && !(trail.get(result) instanceof Place.Results)) {
            result++;
        }
        List<Place> longer = new ArrayList<>(trail.subList(0, result));
        trail.subList(result, trail.size()).stream().filter(Place.AtStatement.class::isInstance).forEach(longer::add);
        longer.add(from);
        return longer;
    }

    /** Whether a voter chooses statements there, and comes back to choose another. */
    static boolean listsStatements(Place place) {
        return switch (place) {
            case Place.Review _,Place.Results _,Place.Reasoning _,Place.Table _,Place.WhatIf _ -> true;
            case Place.Start _,Place.HowItWorks _,Place.AtStatement _,Place.HowSure _,Place.Themes _,Place.OnMap _,Place.InProgramme _,Place.WholeProgramme _,Place.About _,Place.Restarting _,Place.Keep _,Place.TakeHome _,Place.CodeEntry _,Place.SheetFound _ ->
                false;
        };
    }

    /** Which statement of the set it is, from 0. */
    static int indexOf(StatementSet set, Id<Statement> statement) {
        return set.statements().indexOf(set.statement(statement));
    }
}

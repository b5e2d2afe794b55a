// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.KeptSheet;
import nl.stelling.answers.TakeHomeCode;
import nl.stelling.answers.TakeHomeCode.Reading;
import nl.stelling.score.Scope;
import nl.stelling.statements.Id;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * A voter's way through a set: the whole navigation, as one pure function from event to journey.
 *
 * @param trail where the voter came from, the latest last; no kind of place stands in it twice
 * @param past what was before each change of the sheet, the latest last: what undo goes back to
 * @param seen the result as the voter saw it last, if ever: what a change moves is told against it
 */
public record Journey(StatementSet set, AnswerSheet sheet, Place place, List<Place> trail, List<Moment> past,
        List<Place.Results> seen) {

    /** A sheet, and where the voter was when it changed. */
    public record Moment(AnswerSheet sheet, Place place) {}

    /** How many changes undo remembers. */
    static final int UNDO_LIMIT = 200;

    public Journey {
        trail = List.copyOf(trail);
        past = List.copyOf(past);
        seen = place instanceof Place.Results now ? List.of(now) : List.copyOf(seen);
    }

    /** On which no result was seen. */
    public Journey(StatementSet set, AnswerSheet sheet, Place place, List<Place> trail, List<Moment> past) {
        this(set, sheet, place, trail, past, List.of());
    }

    private Outcomes outcomes() {
        return new Outcomes(set, sheet);
    }

    /** A voter who has not done anything yet. */
    public static Journey start(StatementSet set) {
        return new Journey(set, AnswerSheet.EMPTY, new Place.Start(), List.of(), List.of());
    }

    /**
     * The journey after this event; the same journey when the event does not fit the place.
     *
     * @throws IllegalArgumentException if the event names what the set has not: a mistake of the program, for no voter
     *     is shown such a thing
     */
    public Journey after(Event event) {
        return switch (event) {
            case Event.Begun _ -> place instanceof Place.Start ? to(new Place.HowItWorks()) : this;
            case Event.Understood _ ->
                place instanceof Place.HowItWorks ? to(at(Ground.whereToBegin(set, sheet))) : this;
            case Event.Answered answered -> answered(answered);
            case Event.Weighed(var statement, var weight) ->
                changed(sheet.with(known(statement), Ground.offered(set, weight)));
            case Event.WentOn _ -> place instanceof Place.AtStatement(var here, _) ? onFrom(here) : this;
            case Event.WentBack _ -> back();
            case Event.Returned _ -> returned();
            case Event.Jumped(var statement) -> Ground.listsStatements(place)
                    ? onto(at(statement))
                    : to(at(statement));
            case Event.PanelChosen(var panel) -> place instanceof Place.AtStatement(var here, _)
                    ? at(new Place.AtStatement(here, panel))
                    : this;
            case Event.ReviewOpened _ -> review(new Place.Review(Place.Review.Filter.ALL));
            case Event.ReviewFiltered(var filter) -> place instanceof Place.Review
                    ? at(new Place.Review(filter))
                    : this;
            case Event.ResultOpened _ -> result();
            case Event.ReasoningOpened(var party) -> place instanceof Place.Results(var outcome, _)
                    ? to(new Place.Reasoning(outcome, set.party(party).id(),
                            outcome.isOrdered() ? Scope.COMMON : Scope.OWN,
                            Place.Reasoning.Group.ALL))
                    : this;
            case Event.ScopeChosen(var scope) -> place instanceof Place.Reasoning(var outcome, var party, _, var group)
                    ? at(new Place.Reasoning(outcome, party, scope, group))
                    : this;
            case Event.GroupChosen(var group) -> place instanceof Place.Reasoning(var outcome, var party, var scope, _)
                    ? at(new Place.Reasoning(outcome, party, scope, group))
                    : this;
            case Event.HowSureAsked _ -> to(outcomes().howSure());
            case Event.ScrutinyFound(var outcome, var scrutiny) -> place instanceof Place.HowSure(var shown, _)
                    && shown.equals(outcome) ? at(new Place.HowSure(shown, scrutiny)) : this;
            case Event.WhatIfOpened _ -> place instanceof Place.WhatIf ? this : to(outcomes().whatIf(Trial.of(sheet)));
            case Event.Tried(var statement, var answer) ->
                tried(trial -> trial.with(known(statement), Ground.onScale(set, answer)));
            case Event.TriedWeight(var statement, var weight) ->
                tried(trial -> trial.with(known(statement), Ground.offered(set, weight)));
            case Event.TrialKept _ -> place instanceof Place.WhatIf(_, var trial, _)
                    ? to(outcomes().results(seen)).changed(trial.sheet())
                    : this;
            case Event.PassageOpened passage -> passage(passage);
            case Event.ProgrammeOpened(var text) -> to(new Place.WholeProgramme(set.programme(text).id()));
            case Event.TableOpened _ -> place instanceof Place.Table ? this : to(outcomes().table(trail));
            case Event.TableListed(var listing) -> place instanceof Place.Table(var outcome, _, var here)
                    ? at(new Place.Table(outcome, listing, here))
                    : this;
            case Event.TableCellOpened(var cell) -> place instanceof Place.Table(var outcome, var listing, _)
                    ? at(new Place.Table(outcome, listing, cell)).onto(at(cell.statement()))
                    : this;
            case Event.ThemesOpened _ -> to(outcomes().themes());
            case Event.ThemeOpened(var theme) -> place instanceof Place.Themes ? to(outcomes().table(theme)) : this;
            case Event.MapOpened _ -> set.hasMap() ? to(outcomes().map()) : this;
            case Event.AboutOpened _ -> to(new Place.About());
            case Event.Undone _ -> undone();
            case Event.RestartAsked _ -> to(new Place.Restarting());
            case Event.RestartConfirmed _ -> place instanceof Place.Restarting ? start(set) : this;
            case Event.KeepOpened _ -> to(new Place.Keep(Report.NOTHING));
            case Event.TakeHomeOpened _ -> to(new Place.TakeHome());
            case Event.CodeAsked _ -> place instanceof Place.CodeEntry ? this : coded("", new Reading.Nothing());
            case Event.CodeTyped(var typed) -> coded(typed, TakeHomeCode.read(set, typed));
            case Event.Reported(var report) -> place instanceof Place.Keep ? at(new Place.Keep(report)) : this;
            case Event.SheetFound(var kept, var where) -> found(kept, where);
            case Event.SheetTaken _ ->
                place instanceof Place.SheetFound(var kept, var where) ? taken(kept, where) : this;
            case Event.SheetLeft _ -> place instanceof Place.SheetFound ? start(set) : this;
        };
    }

    private Journey answered(Event.Answered event) {
        Journey answered = changed(sheet.with(known(event.statement()), Ground.onScale(set, event.answer())));
        boolean here = place instanceof Place.AtStatement(var statement, _) && statement.equals(event.statement());
        return here && !event.answer().equals(Answer.OPEN) ? answered.onFrom(event.statement()) : answered;
    }

    private Journey changed(AnswerSheet next) {
        if (next.equals(sheet)) {
            return this;
        }
        List<Moment> longer = new ArrayList<>(past);
        longer.add(new Moment(sheet, place));
        List<Moment> kept = longer.subList(Math.max(0, longer.size() - UNDO_LIMIT), longer.size());
        Journey changed = new Journey(set, next, place, trail, kept, seen);
        return changed.at(changed.outcomes().refreshed(place));
    }

    private Journey tried(UnaryOperator<AnswerSheet> change) {
        return place instanceof Place.WhatIf(_, var trial, _)
                ? at(outcomes().whatIf(trial.with(change.apply(trial.sheet()))))
                : this;
    }

    /** Shown at once if it is of this very set and takes no answers away; for anything else there is something to say. */
    private Journey found(KeptSheet kept, Place.SheetFound.Where where) {
        boolean takesNothing = sheet.equals(AnswerSheet.EMPTY) || sheet.equals(kept.sheet());
        return where == Place.SheetFound.Where.FILE && kept.isOfThisSet() && takesNothing
                ? taken(kept, where)
                : to(new Place.SheetFound(kept, where));
    }

    /** A code that is right is a sheet of this very set; one that is not stays where it was typed. */
    private Journey coded(String typed, Reading reading) {
        if (reading instanceof Reading.Complete(var coded)) {
            return found(new KeptSheet(coded, "", set.publication().version(), true, List.of()),
                    Place.SheetFound.Where.FILE);
        }
        Place entry = new Place.CodeEntry(typed, reading);
        return place instanceof Place.CodeEntry ? at(entry) : to(entry);
    }

    /** The sheet that was kept takes the place of this one; who kept it unfinished here goes on where it is open. */
    private Journey taken(KeptSheet kept, Place.SheetFound.Where where) {
        Journey begun = new Journey(set, kept.sheet(), new Place.Start(), List.of(), List.of());
        boolean goesOn = where == Place.SheetFound.Where.COMPUTER && Ground.firstOpen(set, kept.sheet()).isPresent();
        return begun.to(goesOn ? begun.at(Ground.whereToBegin(set, kept.sheet())) : begun.outcomes().results());
    }

    private Journey undone() {
        if (place instanceof Place.WhatIf(_, var trial, _)) {
            return trial.past().isEmpty() ? this : at(outcomes().whatIf(trial.undone()));
        }
        if (past.isEmpty()) {
            return this;
        }
        Moment moment = past.getLast();
        Journey before = new Journey(set, moment.sheet(), place, trail, past.subList(0, past.size() - 1), seen);
        return before.to(before.outcomes().refreshed(moment.place()));
    }

    private Journey onFrom(Id<Statement> statement) {
        int next = Ground.indexOf(set, statement) + 1;
        return next < set.statements().size()
                ? at(at(set.statements().get(next).id()))
                : review(new Place.Review(Place.Review.Filter.ALL));
    }

    /** From a statement the way back leads to that statement, also for who chose it in the review. */
    private Journey review(Place.Review review) {
        return place instanceof Place.AtStatement ? onto(review) : to(review);
    }

    private Journey returned() {
        Place from = trail.isEmpty() ? place : trail.getLast();
        return !(place instanceof Place.AtStatement) ? back() : switch (from) {
            case Place.Review chosenIn -> review(chosenIn);
            case Place list when Ground.listsStatements(list) -> popped();
            default -> back();
        };
    }

    /** From the review the way back leads to the review, also for who saw a result before. */
    private Journey result() {
        return place instanceof Place.Review
                ? new Journey(set, sheet, outcomes().results(seen), Ground.trailAnew(trail, place), past, seen)
                : to(outcomes().results(seen));
    }

    private Journey back() {
        if (place instanceof Place.AtStatement(var here, _) && Ground.indexOf(set, here) > 0) {
            return at(at(set.statements().get(Ground.indexOf(set, here) - 1).id()));
        }
        return trail.isEmpty() ? this : popped();
    }

    private Journey popped() {
        return new Journey(set, sheet, outcomes().refreshed(trail.getLast()), trail.subList(0, trail.size() - 1), past,
                seen);
    }

    private Journey passage(Event.PassageOpened event) {
        Place there = new Place.InProgramme(event.statement(), event.party(), event.quote());
        return !Ground.hasPassage(set, event) ? this : place instanceof Place.InProgramme ? at(there) : to(there);
    }

    /** To another place; a place of the same kind on the trail is gone back to rather than visited twice. */
    private Journey to(Place next) {
        return new Journey(set, sheet, next, Ground.trail(trail, place, next), past, seen);
    }

    /** To another place, from which the way back leads here; an earlier visit to its kind is forgotten. */
    private Journey onto(Place next) {
        return new Journey(set, sheet, next, Ground.trailOnto(trail, place, next), past, seen);
    }

    /** At a place, without leaving a trail. */
    private Journey at(Place next) {
        return new Journey(set, sheet, next, trail, past, seen);
    }

    private Place at(Id<Statement> statement) {
        return new Place.AtStatement(known(statement), Panel.CLOSED);
    }

    private Id<Statement> known(Id<Statement> statement) {
        return set.statement(statement).id();
    }

    /** Whether there is anywhere to go back to. */
    public boolean canGoBack() {
        return !trail.isEmpty() || (place instanceof Place.AtStatement(var here, _) && Ground.indexOf(set, here) > 0);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.score.Chart;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Id;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;

/** The places that rest on what comes of a sheet. */
record Outcomes(StatementSet set, AnswerSheet sheet) {

    private Outcome of(AnswerSheet answers) {
        return Scoring.score(set, answers, Method.CITY_BLOCK);
    }

    Place.Results results() {
        return new Place.Results(of(sheet));
    }

    /** The result, beside the one that the voter saw last, if any. */
    Place.Results results(List<Place.Results> seen) {
        return seen.stream().findFirst().map(this::after).orElseGet(this::results);
    }

    private Place.Results after(Place.Results seen) {
        Outcome now = of(sheet);
        return now.equals(seen.outcome()) ? seen : new Place.Results(now, seen.outcome());
    }

    Place.HowSure howSure() {
        Outcome outcome = of(sheet);
        return new Place.HowSure(outcome, Scrutiny.begun(outcome));
    }

    /** The table as the voter left it, or as it is at first. */
    Place table(List<Place> trail) {
        return trail.stream().filter(Place.Table.class::isInstance).map(this::refreshed).findFirst()
                .orElseGet(() -> new Place.Table(of(sheet), Listing.ALL,
                        new Place.Table.Cell(set.statements().getFirst().id(), 0)));
    }

    /** The table with the statements of one theme. */
    Place table(Id<Theme> theme) {
        Id<Statement> first = set.statements().stream().filter(each -> each.theme().equals(theme)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no statement on " + theme)).id();
        return new Place.Table(of(sheet), Listing.ALL.with(new Listing.Subject.Only(theme)),
                new Place.Table.Cell(first, 0));
    }

    Place.Themes themes() {
        return new Place.Themes(of(sheet));
    }

    Place.OnMap map() {
        return new Place.OnMap(Chart.of(set, sheet));
    }

    Place.WhatIf whatIf(Trial trial) {
        return new Place.WhatIf(of(sheet), trial, of(trial.sheet()));
    }

    /** A place as it is with the sheet of now: an outcome is never older than the answers it rests on. */
    Place refreshed(Place old) {
        return switch (old) {
            case Place.Results seen -> after(seen);
            case Place.Reasoning(_, var party, var scope, var group) ->
                new Place.Reasoning(of(sheet), party, scope, group);
            case Place.Themes _ -> themes();
            case Place.OnMap _ -> map();
            case Place.Table(_, var listing, var here) -> new Place.Table(of(sheet), listing, here);
            case Place.HowSure(var outcome, _) -> outcome.equals(of(sheet)) ? old : howSure();
            case Place.WhatIf(var own, _, _) -> own.equals(of(sheet)) ? old : whatIf(Trial.of(sheet));
            case Place.Start _,Place.HowItWorks _,Place.AtStatement _,Place.Review _,Place.InProgramme _,Place.WholeProgramme _,Place.About _,Place.Restarting _,Place.Keep _,Place.TakeHome _,Place.CodeEntry _,Place.SheetFound _ ->
                old;
        };
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import java.util.List;
import java.util.Locale;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.KeptSheet;
import nl.stelling.answers.Sheets;
import nl.stelling.answers.TakeHomeCode;
import nl.stelling.answers.Weight;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Scoring;
import nl.stelling.statements.Id;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.StatementSet;

/** Events and places as short words, so that a way through a set can be written as a line. */
public final class Steps {

    /** Three statements; blue is silent on the second. */
    public static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red blue
            s1 +   -
            s2 +   .
            s3 0   +
            """);

    /** What comes of the first statement agreed with, and nothing else answered. */
    static final Outcome FIRST_AGREED = Scoring.score(SET, Sheets.row(SET, "+ ? ?"), Method.CITY_BLOCK);

    private Steps() {}

    /** The journey from the start, after some events. */
    public static Journey walk(String events) {
        return walk(Journey.start(SET), events);
    }

    /** A sheet of another version, on which the second statement alone has an answer. */
    static final KeptSheet KEPT = new KeptSheet(AnswerSheet.EMPTY.with(new Id<>("s2"), Sheets.answer("+")),
            "2026-11-24", "0.9", false, List.of("s9"));

    /** A journey, after some more events. */
    public static Journey walk(Journey journey, String events) {
        Journey walked = journey;
        for (String event : events.strip().split("\\s+")) {
            walked = event.isEmpty() ? walked : walked.after(event(event));
        }
        return walked;
    }

    /** The event of a word: {@code s1=+} answers, {@code s1*2} weighs, {@code ts1~+} and {@code ts1#2} try the same, the others are as they are called. */
    public static Event event(String word) {
        List<String> answer = List.of(word.split("="));
        List<String> weight = List.of(word.split("\\*"));
        if (answer.size() == 2) {
            return new Event.Answered(new Id<>(answer.getFirst()), Sheets.answer(answer.getLast()));
        }
        if (weight.size() == 2) {
            return new Event.Weighed(new Id<>(weight.getFirst()), new Weight(Integer.parseInt(weight.getLast())));
        }
        if (word.startsWith("t") && word.contains("~")) {
            return new Event.Tried(new Id<>(word.substring(1, word.indexOf('~'))),
                    Sheets.answer(word.substring(word.indexOf('~') + 1)));
        }
        if (word.startsWith("t") && word.contains("#")) {
            return new Event.TriedWeight(new Id<>(word.substring(1, word.indexOf('#'))),
                    new Weight(Integer.parseInt(word.substring(word.indexOf('#') + 1))));
        }
        List<String> parts = List.of(word.split("/"));
        return parts.size() == 1 ? plain(word) : chosen(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static Event plain(String word) {
        return switch (word) {
            case "begin" -> new Event.Begun();
            case "understand" -> new Event.Understood();
            case "on" -> new Event.WentOn();
            case "back" -> new Event.WentBack();
            case "return" -> new Event.Returned();
            case "review" -> new Event.ReviewOpened();
            case "result" -> new Event.ResultOpened();
            case "try" -> new Event.WhatIfOpened();
            case "adopt" -> new Event.TrialKept();
            case "sure" -> new Event.HowSureAsked();
            case "found" -> new Event.ScrutinyFound(FIRST_AGREED, Scrutiny.TOO_FEW);
            case "about" -> new Event.AboutOpened();
            case "table" -> new Event.TableOpened();
            case "themes" -> new Event.ThemesOpened();
            case "map" -> new Event.MapOpened();
            case "undo" -> new Event.Undone();
            case "restart" -> new Event.RestartAsked();
            case "confirm" -> new Event.RestartConfirmed();
            case "keep" -> new Event.KeepOpened();
            case "reported" -> new Event.Reported(new Report.Done(Report.Deed.COPY, ""));
            case "code" -> new Event.TakeHomeOpened();
            case "enter" -> new Event.CodeAsked();
            case "take" -> new Event.SheetTaken();
            case "leave" -> new Event.SheetLeft();
            default -> throw new IllegalArgumentException("not an event: " + word);
        };
    }

    private static Event chosen(String word, List<String> of) {
        String first = of.getFirst();
        return switch (word) {
            case "jump" -> new Event.Jumped(new Id<>(first));
            case "panel" -> new Event.PanelChosen(panel(first));
            case "filter" -> new Event.ReviewFiltered(Place.Review.Filter.valueOf(first.toUpperCase(Locale.ROOT)));
            case "found" -> new Event.SheetFound(KEPT, Place.SheetFound.Where.valueOf(first.toUpperCase(Locale.ROOT)));
            case "type" -> new Event.CodeTyped(first.equals("right")
                    ? TakeHomeCode.of(SET, Sheets.row(SET, "+ ? -"))
                    : first);
            case "why" -> new Event.ReasoningOpened(new Id<>(first));
            case "scope" -> new Event.ScopeChosen(Scope.valueOf(first.toUpperCase(Locale.ROOT)));
            case "group" -> new Event.GroupChosen(Place.Reasoning.Group.valueOf(first.toUpperCase(Locale.ROOT)));
            case "whole" -> new Event.ProgrammeOpened(new Id<>(first));
            case "list" -> new Event.TableListed(listing(first));
            case "theme" -> new Event.ThemeOpened(new Id<>(first));
            case "cell" -> new Event.TableCellOpened(
                    new Place.Table.Cell(new Id<>(first), Integer.parseInt(of.get(1))));
            case "read" -> new Event.PassageOpened(new Id<>(first), new Id<>(of.get(1)), Integer.parseInt(of.get(2)));
            default -> throw new IllegalArgumentException("not an event: " + word);
        };
    }

    private static Listing listing(String word) {
        return switch (word) {
            case "all" -> Listing.ALL;
            case "divided" -> Listing.ALL.narrowed(true, false);
            case "heavy" -> Listing.ALL.narrowed(false, true);
            case "distance" -> Listing.ALL.with(new Listing.Order.ByDistance());
            default -> throw new IllegalArgumentException("not a listing: " + word);
        };
    }

    private static Panel panel(String word) {
        return switch (word) {
            case "closed" -> Panel.CLOSED;
            case "meaning" -> Panel.MEANING;
            case "positions" -> Panel.POSITIONS;
            default -> new Panel.Explaining(new Id<>(word));
        };
    }

    /** A place as a word: {@code s1/meaning}, {@code why/red/common/all}; what is closed or not chosen is left out. */
    static String shown(Place place) {
        return switch (place) {
            case Place.Start _ -> "start";
            case Place.HowItWorks _ -> "how";
            case Place.AtStatement(var statement, var panel) -> statement + shown(panel);
            case Place.Review(var filter) -> "review" + unlessAll(filter);
            case Place.Results _ -> "results";
            case Place.Themes _ -> "themes";
            case Place.OnMap _ -> "map";
            case Place.Reasoning(_, var party, var scope, var group) ->
                "why/" + party + "/" + scope.name().toLowerCase(Locale.ROOT) + unlessAll(group);
            case Place.WhatIf(_, var trial, _) -> "try" + (trial.past().isEmpty() ? "" : "/" + trial.past().size());
            case Place.HowSure(_, Scrutiny.Awaited _) -> "sure";
            case Place.HowSure _ -> "sure/found";
            case Place.Table(_, var listing, var here) -> "table/" + here.statement() + "/" + here.column()
                    + (listing.equals(Listing.ALL) ? "" : listing.isDivided() ? "/divided" : "/other");
            case Place.InProgramme(var statement, var party, var quote) ->
                "read/" + statement + "/" + party + "/" + quote;
            case Place.WholeProgramme(var programme) -> "whole/" + programme;
            case Place.About _ -> "about";
            case Place.Restarting _ -> "restarting";
            case Place.Keep(var report) -> "keep" + (report instanceof Report.Done ? "/done" : "");
            case Place.TakeHome _ -> "code";
            case Place.CodeEntry(var typed, var reading) -> "enter" + (typed.isEmpty() ? "" : "/" + typed)
                    + (reading instanceof TakeHomeCode.Reading.Nothing ? "" : "/no");
            case Place.SheetFound(_, var where) -> "found/" + where.name().toLowerCase(Locale.ROOT);
        };
    }

    /** Where the voter came from, the latest last. */
    static String trail(Journey journey) {
        return String.join(" ", journey.trail().stream().map(Steps::shown).toList());
    }

    private static String unlessAll(Enum<?> choice) {
        return choice.name().equals("ALL") ? "" : "/" + choice.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(Panel panel) {
        return switch (panel) {
            case Panel.Closed _ -> "";
            case Panel.Meaning _ -> "/meaning";
            case Panel.Positions _ -> "/positions";
            case Panel.Explaining(var term) -> "/" + term;
        };
    }
}

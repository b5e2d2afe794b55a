// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.library.KeptSheets.KeptReading;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.present.ProblemsView;
import nl.stelling.present.Reports;
import nl.stelling.present.ResultView;
import nl.stelling.present.ReviewView;
import nl.stelling.present.SheetFoundView;
import nl.stelling.present.StatementView;
import nl.stelling.present.View;
import nl.stelling.score.Scope;
import nl.stelling.statements.Statement;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Does what the voter tells the program to do. */
final class Deeds {

    private final Talk talk;
    private final Words words;
    private final Replies replies;

    Deeds(Talk talk) {
        this.talk = talk;
        this.words = talk.words();
        this.replies = new Replies(talk);
    }

    /**
     * What comes of a command.
     *
     * @param more what was typed after it; blank unless the command takes more
     */
    Turn of(Verb verb, Typed more) {
        return switch (verb) {
            case NEXT -> next();
            case BACK, NO -> back();
            case WEIGH -> weigh();
            case MEANING -> replies.to(new Event.PanelChosen(Panel.MEANING));
            case TERMS -> terms(more);
            case POSITIONS -> replies.to(new Event.PanelChosen(Panel.POSITIONS));
            case WHY -> why(more);
            case SHARED, OWN -> replies.to(new Event.ScopeChosen(verb == Verb.OWN ? Scope.OWN : Scope.COMMON));
            case QUOTE -> quote(more);
            case WHOLE, PASSAGES, SEARCH, READ -> new Texts(talk).of(verb, more);
            case OPEN -> open();
            case GO -> go(more);
            case TABLE, THEMES, MAP, HOW_SURE, WHAT_IF, ADOPT -> replies.to(question(verb));
            case REVIEW -> replies.to(new Event.ReviewOpened());
            case RESULT -> replies.to(new Event.ResultOpened());
            case ABOUT -> replies.to(new Event.AboutOpened());
            case UNDO -> replies.to(new Event.Undone());
            case REPEAT -> replies.again();
            case LANGUAGE -> language(more);
            case RESTART -> replies.to(new Event.RestartAsked());
            case YES -> replies.to(new Event.RestartConfirmed());
            case HELP -> replies.say(Help.of(talk));
            case KEEP, PDF -> replies.to(new Event.KeepOpened());
            case CODE -> replies.to(more.isBlank() ? new Event.TakeHomeOpened() : new Event.CodeTyped(more.text()));
            case LOAD -> replies.say(Key.TERMINAL_LOAD_WHAT);
            case QUIT -> new Turn(talk, List.of(words.of(Key.TERMINAL_BYE)), true);
        };
    }

    /** What comes of a command that works on a file of this name. */
    Turn ofFile(Verb verb, String file) {
        return switch (verb) {
            case KEEP -> replies.say(List.of(Reports.of(talk.doors().save(talk.journey(), file), words)));
            case PDF -> replies.say(List.of(Reports.of(talk.doors().pdf(talk.journey(), file, words), words)));
            case LOAD -> load(file);
            default -> replies.unknown();
        };
    }

    private Turn load(String file) {
        return switch (talk.doors().open(talk.journey().set(), file)) {
            case KeptReading.Complete(var kept) ->
                replies.to(new Event.SheetFound(kept, Place.SheetFound.Where.FILE));
            case KeptReading.Faulty faulty -> {
                ProblemsView view = ProblemPresenter.view(faulty, words);
                List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
                view.problems().forEach(problem -> lines.add(problem.line()));
                yield replies.say(lines);
            }
        };
    }

    /** What a voter asks of a result: all statements, its themes, how sure it is, and what if. */
    private static Event question(Verb verb) {
        return switch (verb) {
            case TABLE -> new Event.TableOpened();
            case THEMES -> new Event.ThemesOpened();
            case MAP -> new Event.MapOpened();
            case HOW_SURE -> new Event.HowSureAsked();
            case ADOPT -> new Event.TrialKept();
            default -> new Event.WhatIfOpened();
        };
    }

    private Turn back() {
        if (talk.view() instanceof SheetFoundView found) {
            return replies.to(found.left());
        }
        return talk.journey().canGoBack() ? replies.to(new Event.WentBack()) : replies.say(Key.TERMINAL_NO_BACK);
    }

    private Turn language(Typed which) {
        return which.isBlank()
                ? replies.in(talk.inNextLanguage())
                : replies.language(which).orElseGet(replies::unknown);
    }

    private Turn next() {
        return switch (talk.journey().place()) {
            case Place.Start _ -> replies.to(new Event.Begun());
            case Place.HowItWorks _ -> replies.to(new Event.Understood());
            case Place.AtStatement _ -> replies.to(new Event.WentOn());
            case Place.Review _ -> replies.to(new Event.ResultOpened());
            case Place.SheetFound _ -> replies.to(new Event.SheetTaken());
            case Place.InProgramme(_, _, int quote) -> quote(new Typed(String.valueOf(quote + 2)));
            case Place.Results _,Place.Reasoning _,Place.HowSure _,Place.WhatIf _,Place.Table _,Place.Themes _,Place.OnMap _,Place.WholeProgramme _,Place.About _,Place.Restarting _,Place.Keep _,Place.TakeHome _,Place.CodeEntry _ ->
                replies.unknown();
        };
    }

    private Turn weigh() {
        return talk.view() instanceof StatementView view
                ? replies.to(view.nextWeight().event())
                : replies.unknown();
    }

    private Turn terms(Typed which) {
        Terms terms = new Terms(talk);
        return which.isBlank()
                ? replies.say(terms.lines())
                : terms.find(which).map(replies::to).orElseGet(() -> replies.say(Key.TERMINAL_NO_TERM));
    }

    private Turn why(Typed which) {
        Talk result = talk.after(new Event.ResultOpened());
        return result.view() instanceof ResultView view
                ? new Picks(which, words).party(view).map(new Replies(result)::to).orElseGet(replies::unknown)
                : replies.unknown();
    }

    private Turn quote(Typed which) {
        List<Event> quotes = Quotes.at(talk);
        int number = which.number().orElse(quotes.size() == 1 ? 1 : 0);
        return number >= 1 && number <= quotes.size()
                ? replies.to(quotes.get(number - 1))
                : replies.say(Key.TERMINAL_NO_QUOTE, quotes.size());
    }

    private Turn open() {
        return switch (talk.view()) {
            case ReviewView review when review.hasOpen() -> replies.to(review.firstOpen());
            case ResultView result when result.hasOpen() -> replies.to(result.firstOpen());
            case ReviewView _,ResultView _ -> replies.say(Key.TERMINAL_NONE_OPEN);
            case View _ -> replies.unknown();
        };
    }

    private Turn go(Typed where) {
        List<Statement> statements = talk.journey().set().statements();
        int number = where.number().orElse(0);
        return number >= 1 && number <= statements.size()
                ? replies.to(to(statements.get(number - 1)))
                : replies.say(Key.TERMINAL_NO_STATEMENT, statements.size());
    }

    /** The table remembers which statement was looked at. */
    private Event to(Statement statement) {
        return talk.journey().place() instanceof Place.Table(_, _, var here)
                ? new Event.TableCellOpened(new Place.Table.Cell(statement.id(), here.column()))
                : new Event.Jumped(statement.id());
    }
}

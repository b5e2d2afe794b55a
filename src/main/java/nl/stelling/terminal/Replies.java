// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;
import nl.stelling.journey.Place;
import nl.stelling.present.AboutView;
import nl.stelling.present.CodeView;
import nl.stelling.present.HowSureView;
import nl.stelling.present.HowView;
import nl.stelling.present.KeepView;
import nl.stelling.present.MapView;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ReasoningView;
import nl.stelling.present.RestartView;
import nl.stelling.present.ResultView;
import nl.stelling.present.ReviewView;
import nl.stelling.present.SheetFoundView;
import nl.stelling.present.StartView;
import nl.stelling.present.StatementView;
import nl.stelling.present.TableView;
import nl.stelling.present.TakeHomeView;
import nl.stelling.present.ThemesView;
import nl.stelling.present.View;
import nl.stelling.present.WhatIfView;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is said in return: what was done, then what is new, and nothing that was just said. */
final class Replies {

    private final Talk talk;
    private final Words words;

    Replies(Talk talk) {
        this.talk = talk;
        this.words = talk.words();
    }

    Turn say(List<String> lines) {
        return Turn.of(talk, lines);
    }

    Turn say(Key key, Object... blanks) {
        return say(List.of(words.of(key, blanks)));
    }

    /** All of this place once more. */
    Turn again() {
        return say(Arrival.first(talk));
    }

    /** What cannot be done here, and what can. */
    Turn unknown() {
        return say(Key.TERMINAL_UNKNOWN, Hints.of(talk));
    }

    /** The same place in another language. */
    Turn in(Talk other) {
        return Turn.of(other, Arrival.first(other));
    }

    /** The same place in the language of that name or tag. */
    Optional<Turn> language(Typed typed) {
        return talk.languages().stream()
                .filter(each -> typed.is(each.of(Key.LANGUAGE_NAME)) || typed.is(each.language().tag()))
                .findFirst().map(each -> in(talk.in(each)));
    }

    /** What something that the voter did leads to. */
    Turn to(Event event) {
        Talk after = talk.after(event);
        // What was opened below a statement has been said: who comes back to the statement need not hear it again
        Talk now = event instanceof Event.PanelChosen ? after : after.after(new Event.PanelChosen(Panel.CLOSED));
        return Turn.of(now, switch (event) {
            case Event.Answered answered -> answered(answered, now);
            case Event.Weighed _ -> weighed(now);
            case Event.PanelChosen _ -> part(now.view());
            case Event.ReviewFiltered _,Event.GroupChosen _,Event.TableListed _ -> part(now.view());
            case Event.Tried _,Event.TriedWeight _ -> tried(now);
            case Event.WentBack _,Event.Returned _ -> talk.isWhere(now) ? Arrival.after(talk, now) : Arrival.back(now);
            case Event.Undone _ -> undone(now);
            case Event.Begun _,Event.Understood _,Event.WentOn _,Event.Jumped _,Event.ReviewOpened _,Event.ResultOpened _,Event.ReasoningOpened _,Event.ScopeChosen _,Event.HowSureAsked _,Event.ScrutinyFound _,Event.WhatIfOpened _,Event.TrialKept _,Event.PassageOpened _,Event.ProgrammeOpened _,Event.TableOpened _,Event.TableCellOpened _,Event.ThemesOpened _,Event.MapOpened _,Event.ThemeOpened _,Event.AboutOpened _,Event.RestartAsked _,Event.RestartConfirmed _,Event.KeepOpened _,Event.Reported _,Event.TakeHomeOpened _,Event.CodeAsked _,Event.CodeTyped _,Event.SheetFound _,Event.SheetTaken _,Event.SheetLeft _ ->
                Arrival.after(talk, now);
        });
    }

    private List<String> answered(Event.Answered event, Talk now) {
        List<String> lines = new ArrayList<>();
        if (talk.view() instanceof StatementView view) {
            StatementLines.choices(view).filter(option -> option.event().equals(event))
                    .forEach(option -> lines.add(StatementLines.answer(option, words)));
        }
        lines.addAll(Arrival.after(talk, now));
        return lines;
    }

    private List<String> weighed(Talk now) {
        return now.view() instanceof StatementView view
                ? view.weights().stream().filter(StatementView.Weighing::isChosen)
                        .map(weight -> StatementLines.weight(weight, words)).toList()
                : List.of();
    }

    /** The part of the place that was chosen. */
    private List<String> part(View view) {
        return switch (view) {
            case StatementView statement -> StatementLines.panel(statement, words);
            case ReviewView review -> Spoken.reviewRows(review);
            case ReasoningView reasoning -> ReasoningLines.groups(reasoning, words);
            case TableView table -> TableLines.rows(table, words);
            case StartView _,HowView _,ResultView _,HowSureView _,WhatIfView _,ThemesView _,MapView _,ProgrammeView _,AboutView _,RestartView _,KeepView _,TakeHomeView _,CodeView _,SheetFoundView _ ->
                Spoken.of(view, words);
        };
    }

    /** The statement that was tried, and what moves by it. */
    private List<String> tried(Talk now) {
        return talk.view() instanceof WhatIfView before && now.view() instanceof WhatIfView view
                ? WhatIfLines.changed(before, view)
                : List.of();
    }

    private List<String> undone(Talk now) {
        if (talk.journey().place() instanceof Place.WhatIf && now.isWhere(talk)) {
            return now.journey().equals(talk.journey())
                    ? List.of(words.of(Key.TERMINAL_NOTHING_UNDONE))
                    : tried(now);
        }
        if (talk.journey().past().isEmpty()) {
            return List.of(words.of(Key.TERMINAL_NOTHING_UNDONE));
        }
        List<String> lines = new ArrayList<>(List.of(words.of(Key.TERMINAL_UNDONE)));
        lines.addAll(Arrival.after(talk, now));
        return lines;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.AboutView;
import nl.stelling.present.CodeView;
import nl.stelling.present.HowSureView;
import nl.stelling.present.HowView;
import nl.stelling.present.KeepView;
import nl.stelling.present.Notes;
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

/** What a place shows, as lines to be said. */
final class Spoken {

    private Spoken() {}

    /** All that is said where the voter is. */
    static List<String> of(Talk talk) {
        return of(talk.view(), talk.words());
    }

    static List<String> of(View view, Words words) {
        return switch (view) {
            case StartView start -> start(start);
            case HowView how -> how(how, words);
            case StatementView statement -> StatementLines.of(statement, words);
            case ReviewView review -> review(review);
            case ResultView result -> ResultLines.of(result, words);
            case ReasoningView reasoning -> ReasoningLines.of(reasoning, words);
            case HowSureView sure -> HowSureLines.of(sure, words);
            case WhatIfView whatIf -> WhatIfLines.of(whatIf);
            case TableView table -> TableLines.of(table, words);
            case ThemesView themes -> ThemesLines.of(themes);
            case MapView map -> MapLines.of(map);
            case ProgrammeView programme -> ProgrammeLines.of(programme, words);
            case AboutView about -> about(about);
            case RestartView restart -> List.of(restart.title(), restart.text());
            case KeepView keep -> keep(keep);
            case TakeHomeView code -> code(code, words);
            case CodeView code -> List.of(code.title(), code.fault());
            case SheetFoundView found -> found(found);
        };
    }

    /** Less of it, for who comes back to it and heard the rest: never so little that it cannot be told where this is. */
    static List<String> brief(View view, Words words) {
        return switch (view) {
            case ReviewView review -> List.of(review.title(), review.summary());
            case ResultView result -> ResultLines.brief(result, words);
            case WhatIfView whatIf -> WhatIfLines.brief(whatIf);
            case ReasoningView reasoning -> ReasoningLines.brief(reasoning, words);
            case TableView table -> List.of(table.title(), table.listed());
            case StartView _,HowView _,StatementView _,HowSureView _,ThemesView _,MapView _,ProgrammeView _,AboutView _,RestartView _,KeepView _,TakeHomeView _,CodeView _,SheetFoundView _ ->
                of(view, words);
        };
    }

    private static List<String> start(StartView view) {
        List<String> lines = new ArrayList<>(List.of(view.subject(), view.title(), view.lead()));
        view.notes().forEach(note -> lines.addAll(note(note)));
        return lines;
    }

    private static List<String> how(HowView view, Words words) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
        view.answers().forEach(row -> lines.add(row(row, row.effect(), words)));
        view.others().forEach(row -> lines.add(row(row, switch (row.choice()) {
            case AGREE, NEITHER, DISAGREE, SKIP -> row.effect();
            // The view's own words speak of a line that is drawn
            case WEIGH -> words.of(Key.TERMINAL_WEIGH_COUNTS);
        }, words)));
        lines.add(words.of(Key.HOW_LATER));
        lines.add(words.of(Key.TERMINAL_HOW_TO_TYPE));
        return lines;
    }

    private static String row(HowView.Row row, String effect, Words words) {
        return words.of(Key.TERMINAL_NOTE, row.name(), row.meaning() + " " + effect);
    }

    private static List<String> review(ReviewView view) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.summary()));
        lines.addAll(reviewRows(view));
        return lines;
    }

    /** The answers alone, for who chose to hear some of them. */
    static List<String> reviewRows(ReviewView view) {
        return view.rows().isEmpty() ? List.of(view.empty()) : view.rows().stream().map(ReviewView.Row::name).toList();
    }

    private static List<String> about(AboutView view) {
        List<String> lines = new ArrayList<>(List.of(view.title()));
        view.sections().forEach(section -> lines.addAll(note(section.notes())));
        view.details().forEach(detail -> lines.addAll(note(detail)));
        return lines;
    }

    /** The ways of a window stand in it; what can be typed instead is said with the hint. */
    private static List<String> keep(KeepView view) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
        lines.addAll(note(view.contents()));
        return lines;
    }

    /** There is no picture here to be scanned. */
    private static List<String> code(TakeHomeView view, Words words) {
        List<String> lines = new ArrayList<>(List.of(view.title(), words.of(Key.TERMINAL_CODE_LEAD),
                String.join(" ", view.groups())));
        lines.addAll(note(view.notes().getLast()));
        return lines;
    }

    private static List<String> found(SheetFoundView view) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
        view.notes().forEach(note -> lines.addAll(note(note)));
        return lines;
    }

    private static List<String> note(Notes note) {
        List<String> lines = new ArrayList<>(List.of(note.heading()));
        lines.addAll(note.paragraphs());
        return lines;
    }
}

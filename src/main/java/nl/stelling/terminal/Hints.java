// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

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
import nl.stelling.present.WhatIfView;
import nl.stelling.present.TableView;
import nl.stelling.present.TakeHomeView;
import nl.stelling.present.ThemesView;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is most useful to type at a place, in one line. */
final class Hints {

    private Hints() {}

    static String of(Talk talk) {
        Words words = talk.words();
        return switch (talk.view()) {
            case StartView _ -> words.of(Key.TERMINAL_HINT_START);
            case HowView _ -> words.of(Key.TERMINAL_HINT_HOW);
            case StatementView statement -> words.of(Key.TERMINAL_HINT_STATEMENT, choices(statement, words));
            case ReviewView _ -> words.of(Key.TERMINAL_HINT_REVIEW);
            case ResultView result -> words.of(Key.TERMINAL_HINT_RESULT,
                    words.list(result.rows().stream().map(ResultView.Row::party).toList()));
            case ReasoningView _ -> words.of(Key.TERMINAL_HINT_REASONING);
            case HowSureView _ -> words.of(Key.TERMINAL_HINT_HOW_SURE);
            case WhatIfView _ -> words.of(Key.TERMINAL_HINT_WHAT_IF);
            case TableView _ -> words.of(Key.TERMINAL_HINT_TABLE);
            case MapView _ -> words.of(Key.TERMINAL_HINT_MAP);
            case ThemesView _ -> words.of(Key.TERMINAL_HINT_THEMES);
            case ProgrammeView programme -> words.of(programme.isWhole()
                    ? Key.TERMINAL_HINT_WHOLE
                    : programme.passages().size() > 1
                            ? Key.TERMINAL_HINT_PASSAGES
                            : Key.TERMINAL_HINT_PROGRAMME);
            case AboutView _ -> words.of(Key.TERMINAL_HINT_ABOUT);
            case RestartView _ -> words.of(Key.TERMINAL_HINT_RESTART);
            case KeepView _ -> words.of(Key.TERMINAL_HINT_KEEP);
            case TakeHomeView _ -> words.of(Key.TERMINAL_HINT_CODE);
            case CodeView _ -> words.of(Key.TERMINAL_HINT_CODE_TYPED);
            case SheetFoundView _ -> words.of(Key.TERMINAL_HINT_FOUND);
        };
    }

    private static String choices(StatementView view, Words words) {
        return words.list(StatementLines.choices(view)
                .map(option -> words.of(Key.TERMINAL_CHOICE, option.key(), option.word())).toList());
    }
}

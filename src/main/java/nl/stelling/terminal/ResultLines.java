// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.ResultView;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The result as lines. */
final class ResultLines {

    private ResultLines() {}

    static List<String> of(ResultView view, Words words) {
        List<String> lines = new ArrayList<>(brief(view, words));
        lines.add(1, view.lead());
        if (!view.moved().isEmpty()) {
            lines.add(2, view.moved());
        }
        for (ResultView.Row row : view.rows()) {
            lines.add(words.of(Key.TERMINAL_PARTY, row.party(), row.place()));
            if (!row.own().isEmpty()) {
                lines.add(row.own());
            }
            lines.add(row.line().name());
        }
        lines.add(view.voterSummary());
        lines.add(view.voter().name());
        lines.addAll(view.notes());
        return lines;
    }

    /** The parties in their order alone. */
    static List<String> brief(ResultView view, Words words) {
        List<String> lines = new ArrayList<>(List.of(view.title()));
        for (int i = 0; i < view.rows().size(); i++) {
            ResultView.Row row = view.rows().get(i);
            lines.add(words.of(row.percent() < 0 ? Key.TERMINAL_ROW_NONE : Key.TERMINAL_ROW, row.party(),
                    row.percentText(), row.compared()));
            if (!row.toAbove().isEmpty()) {
                lines.add(words.of(Key.TERMINAL_BOUND, view.rows().get(i - 1).party(), row.party(), row.toAbove()));
            }
        }
        return lines;
    }
}

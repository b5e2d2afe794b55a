// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.ReasoningView;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The reasoning as lines. */
final class ReasoningLines {

    private ReasoningLines() {}

    static List<String> of(ReasoningView view, Words words) {
        List<String> lines = new ArrayList<>(brief(view, words));
        lines.add(view.scopeNote());
        view.sums().forEach(sum -> lines.add(sum(sum, words)));
        lines.add(sum(view.total(), words));
        lines.add(view.divisionAloud());
        lines.add(view.points());
        lines.addAll(groups(view, words));
        return lines;
    }

    /** Whose percentage this is alone. */
    static List<String> brief(ReasoningView view, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Key.TERMINAL_PARTY, view.party(), view.place()));
        lines.add(words.of(view.percent() < 0 ? Key.TERMINAL_PERCENT_NONE : Key.TERMINAL_PERCENT, view.percentText(),
                view.compared()));
        return lines;
    }

    private static String sum(ReasoningView.Sum sum, Words words) {
        return words.of(Key.TERMINAL_SUM, sum.name(), sum.earned(), sum.possible());
    }

    /** The statements alone, for who chose to hear some of them. */
    static List<String> groups(ReasoningView view, Words words) {
        List<String> lines = new ArrayList<>();
        int quotes = 0;
        for (ReasoningView.Group group : view.groups()) {
            lines.add(words.of(Key.TERMINAL_GROUP, group.name(), group.rows().size()));
            for (ReasoningView.Row row : group.rows()) {
                lines.addAll(row(row, quotes, words));
                quotes += row.position().quotes().size();
            }
        }
        return lines.isEmpty() ? List.of(words.of(Key.REVIEW_EMPTY)) : lines;
    }

    private static List<String> row(ReasoningView.Row row, int quotes, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(Key.LINE_SLOT, row.number(), row.statement()));
        lines.add(row.weight().isEmpty()
                ? words.of(Key.TERMINAL_YOUR_ANSWER, row.answerWord())
                : words.of(Key.TERMINAL_YOUR_ANSWER_HEAVY, row.answerWord(), row.weight()));
        lines.addAll(PositionLines.of(row.position(), quotes, words));
        lines.add(row.whyNot().isEmpty() ? words.of(Key.TERMINAL_POINTS, row.points()) : row.whyNot());
        return lines;
    }
}

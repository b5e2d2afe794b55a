// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stelling.counts.Counts;
import nl.stelling.counts.Counts.SetTotals;
import nl.stelling.counts.Ledger;
import nl.stelling.counts.Totals;
import nl.stelling.present.Stances;
import nl.stelling.statements.Stance;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Counts as text. */
final class CountsText {

    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private CountsText(Words words) {
        this.words = words;
    }

    static String of(Counts counts, Words words) {
        CountsText text = new CountsText(words);
        text.days(counts);
        counts.totals().forEach(text::totals);
        return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void days(Counts counts) {
        if (counts.sessions().isEmpty()) {
            lines.add(words.of(Key.COUNTS_NOTHING));
            return;
        }
        lines.add(words.of(Key.COUNTS_TITLE));
        counts.days().forEach(day -> lines.add(words.of(Key.COUNTS_DAY,
                Stream.of(words.date(day.day().toString()), day.branch(), day.kiosk()).filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", ")),
                day.completed(), day.brokenOff())));
        lines.add(words.of(Key.COUNTS_ALL, counts.ended(Ledger.End.COMPLETED), counts.ended(Ledger.End.BROKEN_OFF)));
    }

    private void totals(SetTotals totals) {
        lines.add("");
        lines.add(words.of(Key.COUNTS_SET, totals.set(), totals.version(), totals.sessions()));
        totals.sums().forEach((statement, counts) -> lines.add(SetTotals.isShown(counts)
                ? words.of(Key.COUNTS_STATEMENT, statement, answers(counts))
                : words.of(Key.COUNTS_FEW, statement, Totals.GROUP)));
    }

    private String answers(List<Integer> counts) {
        List<String> answers = new ArrayList<>();
        List<Stance> stances = Names.stances(counts.size() - 1);
        for (int i = 0; i < stances.size(); i++) {
            answers.add(words.of(Key.CHECK_STANCE, counts.get(i), Stances.inSentence(stances.get(i), words)));
        }
        answers.add(words.of(Key.COUNTS_NO_ANSWER, counts.getLast()));
        return words.list(answers);
    }
}

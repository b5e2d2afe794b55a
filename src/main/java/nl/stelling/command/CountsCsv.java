// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stelling.counts.Counts;
import nl.stelling.counts.Counts.SetTotals;

/** Counts as comma-separated values: a row for each number, with what it is of. What does not apply is left empty. */
final class CountsCsv {

    private final StringBuilder rows = new StringBuilder("day,branch,kiosk,set,version,statement,what,count\n");

    private CountsCsv() {}

    static String of(Counts counts) {
        CountsCsv csv = new CountsCsv();
        counts.days().forEach(day -> {
            csv.row(day.completed(), day.day().toString(), day.branch(), day.kiosk(), "", "", "", "completed");
            csv.row(day.brokenOff(), day.day().toString(), day.branch(), day.kiosk(), "", "", "", "broken-off");
        });
        counts.totals().forEach(csv::totals);
        return csv.rows.toString();
    }

    private void totals(SetTotals totals) {
        row(totals.sessions(), "", "", "", totals.set(), totals.version(), "", "sessions");
        totals.sums().forEach((statement, counts) -> {
            if (SetTotals.isShown(counts)) {
                List<String> answers = Names.answers(counts.size());
                for (int i = 0; i < answers.size(); i++) {
                    row(counts.get(i), "", "", "", totals.set(), totals.version(), statement, answers.get(i));
                }
            }
        });
    }

    private void row(int count, String... cells) {
        rows.append(Stream.of(cells).map(Names::quoted).collect(Collectors.joining(","))).append(',').append(count)
                .append('\n');
    }
}

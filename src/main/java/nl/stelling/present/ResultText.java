// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;

/** The result as plain text, for who wants to paste it elsewhere. */
public final class ResultText {

    private ResultText() {}

    /** What the result says, a line each, in its own order. */
    public static String of(ResultView view) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
        for (ResultView.Row row : view.rows()) {
            lines.addAll(List.of("", row.name(), row.place()));
            lines.addAll(row.own().isEmpty() ? List.of() : List.of(row.own()));
            if (!row.toAbove().isEmpty()) {
                lines.add(row.toAbove());
            }
        }
        lines.addAll(List.of("", view.voterSummary()));
        lines.addAll(view.notes());
        return String.join("\n", lines) + "\n";
    }
}

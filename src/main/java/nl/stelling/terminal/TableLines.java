// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.TableView;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The table as lines: no columns, a statement at a time. */
final class TableLines {

    private TableLines() {}

    static List<String> of(TableView view, Words words) {
        List<String> lines = new ArrayList<>(List.of(view.title()));
        lines.addAll(rows(view, words));
        return lines;
    }

    /** What is listed alone, for who chose to hear some of it. */
    static List<String> rows(TableView view, Words words) {
        List<String> lines = new ArrayList<>(List.of(view.listed(), view.empty()));
        lines.removeIf(String::isEmpty);
        for (TableView.Row row : view.rows()) {
            if (!row.theme().isEmpty()) {
                lines.add(row.theme());
            }
            lines.add(words.of(Key.TERMINAL_TABLE_ROW, row.subject(), row.sentences().get(view.column())));
        }
        return lines;
    }
}

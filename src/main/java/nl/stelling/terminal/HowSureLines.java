// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.HowSureView;
import nl.stelling.present.HowSureView.Chances;
import nl.stelling.present.HowSureView.Column;
import nl.stelling.present.HowSureView.Methods;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The result under other methods, and how sure it is, as lines. */
final class HowSureLines {

    private HowSureLines() {}

    static List<String> of(HowSureView view, Words words) {
        List<String> lines = new ArrayList<>(methods(view.methods(), words));
        lines.addAll(chances(view.chances()));
        return lines;
    }

    private static List<String> methods(Methods view, Words words) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.compared()));
        for (int i = 0; i < view.columns().size(); i++) {
            int method = i;
            Column column = view.columns().get(i);
            String parties = String.join(", ", view.rows().stream().map(row -> words.of(Key.TERMINAL_METHOD_PARTY,
                    row.party(), row.cells().get(method).percent())).toList());
            lines.add(column.own().isEmpty()
                    ? words.of(Key.TERMINAL_METHOD, column.name(), column.what(), parties)
                    : words.of(Key.TERMINAL_METHOD_OWN, column.name(), column.what(), parties, column.own()));
        }
        lines.add(view.more());
        lines.addAll(view.difference());
        lines.add(view.reminder());
        return lines;
    }

    private static List<String> chances(Chances view) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
        view.hundreds().forEach(hundred -> lines.addAll(List.of(hundred.sentence(), hundred.rest())));
        view.lists().forEach(list -> {
            lines.add(list.heading());
            lines.addAll(list.paragraphs());
        });
        view.bands().forEach(band -> lines.add(band.name()));
        lines.add(view.overlap());
        return lines;
    }
}

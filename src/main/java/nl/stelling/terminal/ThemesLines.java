// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.ThemesView;

/** The themes as lines, one theme at a time. */
final class ThemesLines {

    private ThemesLines() {}

    static List<String> of(ThemesView view) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
        for (ThemesView.Row row : view.rows()) {
            lines.add(row.theme());
            lines.add(row.voter().name());
            row.cells().forEach(each -> lines.add(each.cell().name()));
        }
        lines.add(view.together());
        view.sums().forEach(sum -> lines.add(sum.name()));
        lines.addAll(List.of(view.basis(), view.note()));
        return lines;
    }
}

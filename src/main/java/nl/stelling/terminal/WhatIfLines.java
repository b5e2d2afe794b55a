// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.WhatIfView;

/** Answers to try out, and what they would change, as lines. */
final class WhatIfLines {

    private WhatIfLines() {}

    static List<String> of(WhatIfView view) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
        view.rows().forEach(row -> lines.add(row.name()));
        lines.addAll(result(view));
        return lines;
    }

    /** What changes alone. */
    static List<String> brief(WhatIfView view) {
        List<String> lines = new ArrayList<>(List.of(view.title()));
        lines.addAll(result(view));
        return lines;
    }

    /** The statements that are others than before, and what moves by them. */
    static List<String> changed(WhatIfView before, WhatIfView now) {
        List<String> lines = new ArrayList<>(now.rows().stream()
                .filter(row -> !row.equals(before.rows().get(row.number() - 1))).map(WhatIfView.Row::name).toList());
        lines.addAll(result(now));
        return lines;
    }

    private static List<String> result(WhatIfView view) {
        List<String> lines = new ArrayList<>();
        view.parties().forEach(party -> {
            lines.add(party.name());
            lines.add(party.toAbove());
        });
        lines.addAll(List.of(view.compared(), view.more(), view.order()));
        return lines;
    }
}

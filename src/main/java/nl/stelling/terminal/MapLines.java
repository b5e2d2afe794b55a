// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.present.MapView;

/** The map as lines: what the drawing shows, in words. */
final class MapLines {

    private MapLines() {}

    static List<String> of(MapView view) {
        List<String> lines = new ArrayList<>(List.of(view.title(), view.lead()));
        lines.addAll(view.words().paragraphs());
        lines.add(view.sure().heading());
        // The first speaks of the drawing
        lines.addAll(view.sure().paragraphs().subList(1, view.sure().paragraphs().size()));
        lines.add(view.note());
        return lines;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * All answers at a glance.
 *
 * @param summary how many are answered, skipped, open
 * @param empty what to say where nothing is listed
 * @param firstOpen goes to the first open statement; to the first statement when none is open
 */
public record ReviewView(String title, String summary, List<FilterView> filters, List<Row> rows, String empty,
        boolean hasOpen, Event firstOpen) implements View {

    /** One statement and its answer. */
    public record Row(int number, String title, Mark mark, String word, boolean isHeavy, Event event, String name) {}

    public ReviewView {
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * Two classes beside each other.
 *
 * @param furthest on which statement they differ most, or empty
 * @param lost which statements of the other were left out, or empty
 */
public record CompareView(String title, String lead, String furthest, List<Row> rows,
        String lost) implements LessonView {

    /** One statement in both classes. */
    public record Row(int number, String title, List<Side> sides) {

        public Row {
            sides = List.copyOf(sides);
        }
    }

    /**
     * What one class chose.
     *
     * @param counts by sign; empty where nothing may be shown
     * @param said the same in words, or why there is nothing
     */
    public record Side(String name, List<ClassView.Count> counts, String said) {

        public Side {
            counts = List.copyOf(counts);
        }
    }

    public CompareView {
        rows = List.copyOf(rows);
    }
}

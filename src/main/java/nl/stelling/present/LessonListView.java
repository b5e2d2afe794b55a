// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.classroom.LessonEvent;

/**
 * All statements of a lesson.
 *
 * @param ownTitle heads the field for a statement of the class's own
 * @param ownSaid that the last statement was added
 * @param ownThere that it was there already
 * @param longest the most letters that an own statement can have
 */
public record LessonListView(String title, String lead, List<Row> rows, String ownTitle, String ownNote,
        String ownField, String ownAdd, String ownSaid, String ownThere, int longest,
        boolean canUndo) implements LessonView {

    /**
     * A statement.
     *
     * @param number from 1
     * @param state what was counted, or how far that is
     * @param own that it is the class's own, or empty
     * @param earlier one place earlier in the order; empty for the first
     * @param later one place later; empty for the last
     * @param removal takes away what is the class's own; empty for the others
     */
    public record Row(int number, String title, String state, String own, LessonEvent go, String goName,
            List<LessonChoice> earlier, List<LessonChoice> later, List<LessonChoice> removal) {

        public Row {
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
            removal = List.copyOf(removal);
        }
    }

    public LessonListView {
        rows = List.copyOf(rows);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.classroom.LessonEvent;

/**
 * Before a lesson begins.
 *
 * @param subject what the set is about
 * @param fewer one pupil fewer; the same event as nothing where there can be no fewer
 * @param neither whether the middle may be chosen
 * @param proposals so many statements, chosen for the teacher
 * @param summary how many are chosen, and how long that takes
 * @param canBegin whether anything is chosen
 */
public record PrepareView(String subject, String title, String lead, String sizeName, int size, LessonEvent fewer,
        LessonEvent more, LessonChoice neither, List<LessonChoice> proposals, List<Group> groups, String summary,
        String begin, boolean canBegin) implements LessonView {

    /** The statements of one theme. */
    public record Group(String theme, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A statement that can be chosen.
     *
     * @param tag whether the programmes speak on it, and alike
     * @param isFixed whether it has votes already, and stays
     */
    public record Row(String statement, String tag, boolean isFixed, LessonChoice choice) {}

    public PrepareView {
        proposals = List.copyOf(proposals);
        groups = List.copyOf(groups);
    }
}

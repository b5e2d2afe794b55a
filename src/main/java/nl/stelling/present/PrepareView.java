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
 * @param isNeitherFixed whether hands were counted for it, which it must not take away
 * @param proposals so many statements, chosen for the teacher
 * @param summary how many are chosen, and how long that takes
 * @param canBegin whether anything is chosen
 * @param proposalsName heads the proposals
 * @param keeping whether the lesson is kept, and what can be done about that
 * @param others to other statements, and to papers and files
 */
public record PrepareView(String subject, String title, String lead, String sizeName, int size, LessonEvent fewer,
        LessonEvent more, LessonChoice neither, boolean isNeitherFixed, List<LessonChoice> proposals,
        List<Group> groups, String summary,
        String begin, boolean canBegin, String proposalsName, Keeping keeping, List<KeepView.Offer> others,
        String papers) implements LessonView {

    /**
     * Where a lesson is kept.
     *
     * @param state that it is, and where; or that nothing is
     * @param report what came of what was asked just now, or empty
     */
    public record Keeping(String title, String state, List<KeepView.Offer> offers, String report) {

        public Keeping {
            offers = List.copyOf(offers);
        }
    }

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
        others = List.copyOf(others);
    }
}

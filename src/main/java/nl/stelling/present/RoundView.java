// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace.AtRound.Panel;
import nl.stelling.statements.Stance;

/**
 * One statement before a class.
 *
 * @param number from 1
 * @param theme or that it is the class's own
 * @param text the statement
 * @param lanes one for each answer, the one that agrees most first
 * @param units how many hands a lane has room for
 * @param counted how many of the class are counted
 * @param hint what does not add up, or what to do; it bars nothing
 * @param isClosed whether the count is done
 * @param close does or undoes that
 * @param panel what stands open, and what can be opened
 * @param notes what the panel says
 * @param positions what the programmes say, when they are shown
 * @param time what is left for talking, or empty
 * @param timer starts, halts or resumes the time for talking
 * @param next goes on, or to the results
 */
public record RoundView(int number, String counter, String total, String theme, String text, List<Lane> lanes,
        int units, String counted, String hint, boolean isClosed, LessonChoice close, Panel panel,
        List<LessonChoice> panels, String positionsHint, List<Notes> notes, List<PositionView> positions, Time time,
        LessonChoice timer, boolean hasPrevious, String next, boolean canUndo) implements LessonView {

    /**
     * The hands of one answer.
     *
     * @param name answer and count, for who cannot see them
     */
    public record Lane(Stance stance, Mark mark, String word, int hands, String name, String fewer, String more,
            LessonEvent.Added less, LessonEvent.Added plus) {}

    /**
     * Time for talking.
     *
     * @param text minutes and seconds, or that it is over, or empty
     * @param name the same in words
     */
    public record Time(String text, String name, boolean isRunning) {}

    public RoundView {
        lanes = List.copyOf(lanes);
        panels = List.copyOf(panels);
        notes = List.copyOf(notes);
        positions = List.copyOf(positions);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * How close every programme is, one theme at a time, in points: a theme has too few statements for a percentage.
 *
 * @param voices the voter and, in the order of the result, the parties that are shown
 * @param together what all themes of the voter's line are called as one
 * @param sums the points of all themes together, by party: those of its reasoning
 * @param basis why those of the result can differ
 * @param heavier what a longer mark does, or empty where none weighs more
 */
public record ThemesView(String title, String lead, List<Voice> voices, List<Row> rows, String together,
        List<Cell> sums, String basis, String note, String heavier) implements View {

    /** Whose line it is, and where from. */
    public record Voice(String name, String place) {}

    /**
     * One theme.
     *
     * @param name where the theme's name leads, in words
     * @param event shows the theme's statements
     * @param cells one for each party
     */
    public record Row(String theme, String name, Event event, LineView voter, List<Programme> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a programme says on a theme, and how close that is. */
    public record Programme(LineView line, Cell cell) {}

    /**
     * How close a programme is on some statements.
     *
     * @param bar how far a bar reaches, in whole percents; -1 where none may stand
     * @param points earned of possible, or empty where nothing counts
     * @param compared on how many of how many statements that rests, or why it rests on none
     * @param name all of it, for who cannot see it
     */
    public record Cell(int bar, String points, String compared, String name) {}

    public ThemesView {
        voices = List.copyOf(voices);
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
    }
}

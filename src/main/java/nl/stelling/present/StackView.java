// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.classroom.LessonEvent;

/**
 * Sheets on paper, entered one after the other.
 *
 * @param underWay which sheet and which statement
 * @param options the answers with their keys; the last leaves the box empty
 * @param enteredName heads what was entered of the sheet under way; empty while that is nothing
 * @param entered what was entered of it
 * @param done how many sheets are complete
 * @param undo what can be taken back, or empty
 * @param unfinished what closing would lose, or empty
 */
public record StackView(String title, String lead, String underWay, String statement, List<Option> options,
        String enteredName, List<Entered> entered, int statements, String done, String undo, String close,
        String unfinished)
        implements
            LessonView {

    /** An answer on a sheet. */
    public record Option(Mark mark, String word, String key, LessonEvent event) {}

    /**
     * What a sheet says on one statement.
     *
     * @param number of the statement, from 1
     */
    public record Entered(String number, Mark mark, String word) {}

    public StackView {
        options = List.copyOf(options);
        entered = List.copyOf(entered);
    }
}

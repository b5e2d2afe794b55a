// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * A sheet on which a pupil ticks boxes.
 *
 * @param options what can be ticked, in the order of the keys with which a stack is entered
 * @param backs what stands on the back
 */
public record HandoutView(PaperFront front, String title, String lead, List<Option> options, List<Item> statements,
        String end, List<Back> backs) {

    /** A box. */
    public record Option(Mark mark, String word) {}

    /**
     * A statement.
     *
     * @param own that it is the class's own, or empty
     */
    public record Item(int number, String text, String own) {}

    /**
     * Something on the back: words with what they mean, or the statements by their numbers.
     *
     * @param isNumbered whether a note is headed by a number, which stands before it
     */
    public record Back(String title, boolean isNumbered, List<Notes> notes) {

        public Back {
            notes = List.copyOf(notes);
        }
    }

    public HandoutView {
        options = List.copyOf(options);
        statements = List.copyOf(statements);
        backs = List.copyOf(backs);
    }
}

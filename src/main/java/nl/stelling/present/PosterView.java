// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * What a class thinks, to hang on a wall: the very figures of the screen.
 *
 * @param lead on what, and when
 * @param legend what the signs mean
 * @param statements the titles behind the numbers of the columns, with their counts
 */
public record PosterView(PaperFront front, String lead, ClassView result, List<HandoutView.Option> legend,
        String statementsTitle, List<Notes> statements) {

    public PosterView {
        legend = List.copyOf(legend);
        statements = List.copyOf(statements);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * A programme's own words.
 *
 * @param runs the words, with the places where something fell out
 * @param open goes to where they stand
 * @param openName what that does, for who cannot see it
 */
public record QuoteView(List<Run> runs, Event.PassageOpened open, String openName) {

    public QuoteView {
        runs = List.copyOf(runs);
    }
}

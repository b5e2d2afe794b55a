// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * What a programme says of a statement.
 *
 * @param place town and date of the programme
 * @param word the position in a word
 * @param nuance how firm it is and whether it is inferred, or empty
 * @param reasoning one sentence, or empty
 * @param inference how it follows from the programme, or empty
 */
public record PositionView(String party, String place, Mark mark, String word, String nuance, String reasoning,
        String inference, List<QuoteView> quotes) {}

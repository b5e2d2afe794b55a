// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import java.util.List;

/**
 * A sheet that was kept, as the set of now can read it.
 *
 * @param date on which it was kept, year first; empty where that was not written down
 * @param version of the set that it was made with, or empty
 * @param isOfThisSet whether that is the very set of now, letter by letter
 * @param lost ids of the statements whose answer or weight the set of now has no place for
 */
public record KeptSheet(AnswerSheet sheet, String date, String version, boolean isOfThisSet, List<String> lost) {

    public KeptSheet {
        lost = List.copyOf(lost);
    }
}

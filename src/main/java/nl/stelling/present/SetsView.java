// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * Where other sets come from, and those that were opened before.
 *
 * @param mayChoose whether voters may open sets of their own
 * @param forgotten how long those that were opened last
 */
public record SetsView(String title, String lead, boolean mayChoose, List<Known> known, String forgotten) {

    /**
     * A set that was opened before, that this computer has, or that Stelling carries in itself.
     *
     * @param lookName of the button that opens it, to be read aloud
     */
    public record Known(String name, String where, boolean isInUse, String lookName, Wish wish) {}

    public SetsView {
        known = List.copyOf(known);
    }
}

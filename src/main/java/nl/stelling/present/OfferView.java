// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * A set before it is used: what it is, and what using it would cost.
 *
 * @param caution what to know before using it; empty where there is nothing
 * @param erases whether using it erases answers
 * @param isInUse whether it is the set that is used already
 */
public record OfferView(String title, List<String> lead, List<Fact> facts, String caution, boolean erases,
        boolean isInUse) {

    /** One thing there is to know about a set. */
    public record Fact(String name, String value) {}

    public OfferView {
        lead = List.copyOf(lead);
        facts = List.copyOf(facts);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * Where a result is kept, printed and copied.
 *
 * @param offers what can be done, the most lasting first
 * @param contents what is in each of them, and what is not
 */
public record KeepView(String title, String lead, List<Offer> offers, Notes contents) implements View {

    /**
     * One thing that can be done.
     *
     * @param id of its button, the same in every language
     * @param text what comes of it
     * @param refusal why it cannot be done, or empty
     * @param report what came of it just now, or empty
     * @param wish does it
     */
    public record Offer(String id, String name, String text, String refusal, String report, Wish wish) {

        /** Whether it can be done. */
        public boolean isOpen() {
            return refusal.isEmpty();
        }
    }

    public KeepView {
        offers = List.copyOf(offers);
    }
}

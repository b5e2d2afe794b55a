// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * What Stelling is and how it was made.
 *
 * @param texts to each programme, to be read for itself
 * @param hasSets whether there is a way to other sets
 */
public record AboutView(String title, List<Notes> sections, List<Way> texts, boolean hasSets) implements View {

    public AboutView {
        sections = List.copyOf(sections);
        texts = List.copyOf(texts);
    }
}

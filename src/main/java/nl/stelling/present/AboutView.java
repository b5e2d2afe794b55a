// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * What Stelling is and how it was made.
 *
 * @param sections what anybody may want to know
 * @param details what is long, for whoever asks for it
 * @param hasSets whether there is a way to other sets
 */
public record AboutView(String title, List<Section> sections, List<Notes> details, boolean hasSets) implements View {

    /** What is said under one heading, and where that leads to. */
    public record Section(Notes notes, List<Way> ways) {

        public Section {
            ways = List.copyOf(ways);
        }
    }

    public AboutView {
        sections = List.copyOf(sections);
        details = List.copyOf(details);
    }
}

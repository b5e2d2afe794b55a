// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/** What of a lesson can be put on paper and into files. */
public record PapersView(String title, String lead, List<Group> groups) implements LessonView {

    /** What belongs together. */
    public record Group(String heading, List<KeepView.Offer> offers) {

        public Group {
            offers = List.copyOf(offers);
        }
    }

    public PapersView {
        groups = List.copyOf(groups);
    }
}

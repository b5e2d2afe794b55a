// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/** A plan for a lesson, for its teacher. */
public record PlanView(PaperFront front, String title, String lead, List<Part> parts) {

    /**
     * A part under its heading.
     *
     * @param isAnew whether it begins on a page of its own
     */
    public record Part(String heading, boolean isAnew, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a part. */
    public sealed interface Line {

        record Plain(String text) implements Line {}

        record Point(String text) implements Line {}

        /** A statement with a question to talk about, or none. */
        record Asked(int number, String statement, String question) implements Line {}

        /** Something that takes so many minutes, from this moment on. */
        record Step(int from, int minutes, String name, String text) implements Line {}
    }

    public PlanView {
        parts = List.copyOf(parts);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * A programme's own text, with the passages that prove a position.
 *
 * @param about town, chapter and date
 * @param passages the position's quotes, to go from one to the next
 * @param here the number of the passage that is looked at, from 0
 * @param damageNote what to say of words that fell out, or empty
 */
public record ProgrammeView(String party, String about, List<Passage> passages, int here, List<Paragraph> paragraphs,
        String statementNumber, String statement, Mark mark, String word, String reasoning,
        String damageNote) implements View {

    /** One of the passages. */
    public record Passage(String name, boolean isHere, Event event) {}

    /** A paragraph of the programme. */
    public record Paragraph(Kind kind, List<Run> runs) {

        /** What a paragraph is. */
        public enum Kind {
            HEADING, BULLET, TEXT
        }

        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** Whether the passage that is looked at stands in it. */
        public boolean isHere() {
            return runs.stream().anyMatch(run -> run.kind() == Run.Kind.HERE);
        }
    }
}

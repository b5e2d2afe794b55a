// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * A programme's own text: with the passages that bear on a statement, or for itself.
 *
 * @param about town, chapter and date
 * @param passages what proves the position, then what else there is on the topic; empty when read for itself
 * @param here the number of the passage that is looked at, from 0; -1 when read for itself
 * @param topic heads what else there is on the topic
 * @param noteHeading heads the note beside the passage: the statement's number where it proves the position, else the
 *     topic; it and the rest of the note are empty when read for itself
 * @param note the statement, or the name of a passage that proves nothing
 * @param mark of the position, in whose colour its proof is marked
 * @param word of the position; it and the reasoning are empty beside a passage that proves nothing
 * @param damageNote what to say of words that fell out, or empty
 */
public record ProgrammeView(String party, String about, List<Passage> passages, int here, String topic,
        List<Paragraph> paragraphs, String noteHeading, String note, Mark mark, String word, String reasoning,
        String damageNote) implements View {

    public ProgrammeView {
        passages = List.copyOf(passages);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether it is read for itself. */
    public boolean isWhole() {
        return here < 0;
    }

    /**
     * One of the passages.
     *
     * @param isProof whether it proves the position
     */
    public record Passage(String name, boolean isProof, boolean isHere, Event event) {}

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
            return runs.stream().anyMatch(Run::isHere);
        }
    }
}

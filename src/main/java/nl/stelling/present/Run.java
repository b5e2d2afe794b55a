// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/**
 * A stretch of a programme's text.
 *
 * @param text the programme's words; of a gap, what is said of it
 */
public record Run(String text, Kind kind) {

    /** What a stretch is. */
    public enum Kind {
        /** The programme's words. */
        PLAIN,
        /** Words that prove the position that is looked at. */
        MARKED,
        /** The passage that is looked at now. */
        HERE,
        /** A passage on the same topic that is looked at now. */
        TOPIC,
        /** Something fell out; the text is ours. */
        GAP,
        /** Words of the web page around the text. */
        NAVIGATION
    }

    /** Whether it is part of the passage that is looked at. */
    public boolean isHere() {
        return kind == Kind.HERE || kind == Kind.TOPIC;
    }
}

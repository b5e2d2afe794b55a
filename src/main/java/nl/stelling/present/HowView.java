// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/** How answering works. */
public record HowView(String title, String lead, List<Row> answers, List<Row> others, List<KeyRow> keys,
        LineView example, String exampleCaption) implements View {

    /**
     * What one choice is.
     *
     * @param effect what it does to the result
     */
    public record Row(Choice choice, String name, String meaning, String effect) {}

    /** What can be chosen for a statement. */
    public enum Choice {
        AGREE, NEITHER, DISAGREE, SKIP, WEIGH
    }

    /** What a key does. */
    public record KeyRow(String key, String what) {}
}

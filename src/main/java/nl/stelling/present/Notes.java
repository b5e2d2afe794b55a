// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/** A heading with what there is to say under it. */
public record Notes(String heading, List<String> paragraphs) {

    public Notes {
        paragraphs = List.copyOf(paragraphs);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.List;
import java.util.Map;

/**
 * A word that a reader may not know, with a short explanation.
 *
 * @param forms for each language the ways in which the term occurs in running text, inflected forms included
 */
public record Term(Id<Term> id, Text term, Map<Language, List<String>> forms, Text explanation) {

    public Term {
        forms = Map.copyOf(forms);
    }

    /** The forms that a reader of this language may meet; falls back as {@link Text#in} does, to the base language. */
    public List<String> formsIn(Language language) {
        List<String> own = forms.get(language);
        return own != null ? own : forms.getOrDefault(language.base(), List.of());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Something said in one or more languages. The first language is what a reader gets whose own is missing, so that no
 * reader ever gets nothing where something stands.
 */
public final class Text {

    /** Nothing said: what a set may leave out. */
    public static final Text NONE = new Text(new LinkedHashMap<>());

    private final SequencedMap<Language, String> versions;

    private Text(SequencedMap<Language, String> versions) {
        this.versions = versions;
    }

    /** A text with its versions, the fallback first. */
    public static Text of(SequencedMap<Language, String> versions) {
        return new Text(new LinkedHashMap<>(versions));
    }

    /** A text that is the same in every language, such as a name. */
    public static Text same(String everywhere) {
        return new Text(new LinkedHashMap<>(Map.of(new Language("und"), everywhere)));
    }

    /** The text for a reader of this language: its own version, else that of the base language, else the first. */
    public String in(Language language) {
        return versions.getOrDefault(languageFor(language), "");
    }

    /** In which of its languages a reader of this language gets it; that language itself where nothing is said. */
    public Language languageFor(Language reader) {
        return versions.containsKey(reader)
                ? reader
                : versions.containsKey(reader.base())
                        ? reader.base()
                        : versions.isEmpty() ? reader : versions.firstEntry().getKey();
    }

    /** Whether nothing is said in any language. */
    public boolean isEmpty() {
        return versions.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && versions.equals(text.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    @Override
    public String toString() {
        return versions.toString();
    }
}

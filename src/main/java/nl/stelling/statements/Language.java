// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.regex.Pattern;

/**
 * A language of the texts of a set or of the program, by its BCP 47 tag.
 *
 * @param tag such as {@code nl}, {@code nl-BE}, {@code ar}
 */
public record Language(String tag) {

    // Before the constants: they are checked by it
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    public static final Language DUTCH = new Language("nl");
    public static final Language ENGLISH = new Language("en");

    /** @throws IllegalArgumentException if the tag is not formed as BCP 47 has it */
    public Language {
        if (!isValid(tag)) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }

    /** Whether a tag is formed as BCP 47 has it; says nothing of whether such a language exists. */
    public static boolean isValid(String tag) {
        return FORM.matcher(tag).matches();
    }

    /** The language without its variants: {@code nl} of {@code nl-BE}; itself when it has none. */
    public Language base() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? this : new Language(tag.substring(0, hyphen));
    }
}

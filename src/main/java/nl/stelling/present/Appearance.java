// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.statements.Language;

/**
 * How the program looks and in which language it speaks. It is no part of a journey: changing it moves nobody.
 *
 * @param textPercent size of the text, one of {@link #SIZES}
 */
public record Appearance(Language language, Look look, int textPercent) {

    /** The sizes that text can have, in percents of the usual one. */
    public static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    /** The colours of the program. */
    public enum Look {
        LIGHT, DARK, HIGH_CONTRAST
    }

    /** @throws IllegalArgumentException if text cannot have this size */
    public Appearance {
        if (!SIZES.contains(textPercent)) {
            throw new IllegalArgumentException("text size: " + textPercent);
        }
    }

    public Appearance with(Language other) {
        return new Appearance(other, look, textPercent);
    }

    public Appearance with(Look other) {
        return new Appearance(language, other, textPercent);
    }

    /** With text so many steps larger, or smaller when negative, as far as the sizes go. */
    public Appearance resized(int steps) {
        int index = Math.clamp(SIZES.indexOf(textPercent) + steps, 0, SIZES.size() - 1);
        return new Appearance(language, look, SIZES.get(index));
    }
}

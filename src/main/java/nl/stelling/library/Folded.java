// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.Arrays;

/**
 * A text as it compares with what somebody typed: no matter the case, the form of quotation marks and dashes, or how
 * much white space there is.
 */
final class Folded {

    private final String text;
    private final int[] starts;

    private Folded(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Folded of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            boolean again = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (!again) {
                starts[folded.length()] = i;
                folded.append(c);
            }
        }
        return new Folded(folded.toString(), Arrays.copyOf(starts, folded.length()));
    }

    /** The folded text. */
    String text() {
        return text;
    }

    /** Where in the text itself a unit of the folded one comes from. */
    int startOf(int unit) {
        return starts[unit];
    }

    /** Where in the text itself a part of the folded one ends that ends before this unit. */
    int endBefore(int unit) {
        return starts[unit - 1] + 1;
    }

    private static char fold(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it compares with what somebody typed: no matter the case, accents, the form of quotation marks and dashes,
 * or how much white space there is. Each unit of it knows where in the text itself it comes from.
 */
public final class Folded {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds a text. */
    public static Folded of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            boolean again = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (Character.getType(c) == Character.NON_SPACING_MARK && !folded.isEmpty()) {
                // An accent that stands by itself goes with its letter
                ends[folded.length() - 1] = i + 1;
            } else if (!again) {
                starts[folded.length()] = i;
                ends[folded.length()] = i + 1;
                folded.append(c);
            }
        }
        return new Folded(folded.toString(), Arrays.copyOf(starts, folded.length()),
                Arrays.copyOf(ends, folded.length()));
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** Where in the text itself a unit of the folded one comes from. */
    public int startOf(int unit) {
        return starts[unit];
    }

    /** Where in the text itself a part of the folded one ends that ends before this unit. */
    public int endBefore(int unit) {
        return ends[unit - 1];
    }

    private static char fold(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(bare(c));
        };
    }

    /** A letter without its accents. */
    private static char bare(char c) {
        return c < 128 || Character.isSurrogate(c)
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.Collection;
import java.util.HexFormat;
import java.util.StringJoiner;

/** What stood in a file, made fit for a message: on one line, short, and without anything a terminal would obey. */
public final class Shown {

    private static final int FOUND_UNITS = 80;
    private static final int LIST_UNITS = 400;
    private static final int POINTER_UNITS = 2_000;

    private Shown() {}

    /** The beginning of a text. */
    public static String of(String text) {
        return cut(text, FOUND_UNITS);
    }

    /** A JSON pointer, whole unless its keys are no keys that anybody would write. */
    static String pointer(String pointer) {
        return cut(pointer, POINTER_UNITS);
    }

    /** Values that may stand somewhere, separated by commas. */
    static String list(Collection<String> values) {
        // Joined no further than is shown: a list may be long, and shown often
        StringJoiner joined = new StringJoiner(", ");
        for (String value : values) {
            if (joined.length() > LIST_UNITS) {
                break;
            }
            joined.add(value);
        }
        return cut(joined.toString(), LIST_UNITS);
    }

    /** A character by its number, for one that cannot be seen. */
    static String number(int codePoint) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(codePoint, codePoint > 0xFFFF ? 6 : 4);
    }

    /** The same text in which what cannot be seen is a replacement character. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(isWhite(c) ? ' ' : isUnseen(c) ? '\uFFFD' : c));
        return visible.toString();
    }

    private static String cut(String text, int units) {
        if (text.length() <= units) {
            return visible(text);
        }
        int end = Character.isHighSurrogate(text.charAt(units - 2)) ? units - 2 : units - 1;
        return visible(text.substring(0, end)) + "…";
    }

    private static boolean isWhite(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.stream.IntStream;

/**
 * Where words that do not stand where they were said to stand do stand, in time that grows with the text alone: one
 * search for a whole quote yields every place of it and, on the way, the longest beginning of it that stands anywhere.
 */
sealed interface Passage {

    /** The words stand here, in UTF-16 units. */
    record Elsewhere(int start) implements Passage {}

    /** Most of the words stand together; the first that differs, and what stands in its place. */
    record Near(String word, String instead) implements Passage {}

    /** Nothing comes near. */
    record Nowhere() implements Passage {}

    /** A part so long, or a third of the words but not fewer than the least, is taken for the passage meant. */
    int SURE = 20;
    int LEAST = 8;

    /**
     * Looks for words in a text.
     *
     * @param start where they were said to stand: of several places the nearest one counts
     */
    static Passage find(String words, String text, int start) {
        Longest beginning = Longest.of(words, text, start);
        if (beginning.whole() >= 0) {
            return new Elsewhere(beginning.whole());
        }
        String sdrow = new StringBuilder(words).reverse().toString();
        String txet = new StringBuilder(text).reverse().toString();
        Longest ending = Longest.of(sdrow, txet, 0);
        if (Math.max(beginning.length(), ending.length()) < Math.min(SURE, Math.max(LEAST, words.length() / 3))) {
            return new Nowhere();
        }
        if (beginning.length() >= ending.length()) {
            Parts parts = differing(words, beginning.length(), text, beginning.end());
            return new Near(named(parts.word), named(parts.instead));
        }
        Parts strap = differing(sdrow, ending.length(), txet, ending.end());
        return new Near(named(new StringBuilder(strap.word).reverse().toString()),
                named(new StringBuilder(strap.instead).reverse().toString()));
    }

    /** The word in which some words differ from a text, and the text's; only the characters where the words are equal. */
    private static Parts differing(String words, int at, String text, int end) {
        int back = (int) IntStream.range(0, at).takeWhile(i -> !isWhite(words.charAt(at - 1 - i)))
                .count();
        Parts parts = new Parts(word(words, at - back), word(text, end - back));
        return parts.word.equals(parts.instead)
                ? new Parts(words.substring(at, at + 1), text.substring(end, Math.min(end + 1, text.length())))
                : parts;
    }

    /** The word that begins here, or the white space. */
    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && !isWhite(text.charAt(end))) {
            end++;
        }
        return text.substring(from, Math.clamp(from + 1, end, text.length()));
    }

    private static String named(String part) {
        return !part.isEmpty() && isWhite(part.charAt(0)) ? Shown.number(part.codePointAt(0)) : part;
    }

    /** With the spaces that do not break, which look like others and are not. */
    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Two parts that stand in each other's place. */
    record Parts(String word, String instead) {}

    /**
     * The longest beginning of some words that stands in a text.
     *
     * @param length of that beginning
     * @param end where it ends in the text
     * @param whole where all of the words stand, nearest to where they were wanted, or -1
     */
    record Longest(int length, int end, int whole) {

        static Longest of(String words, String text, int wanted) {
            int[] fallback = fallback(words);
            int matched = 0;
            int length = 0;
            int end = 0;
            int whole = -1;
            for (int i = 0; i < text.length(); i++) {
                matched = step(words, fallback, matched, text.charAt(i));
                if (matched > length) {
                    length = matched;
                    end = i + 1;
                }
                int start = i + 1 - matched;
                if (matched == words.length() && (whole < 0 || Math.abs(start - wanted) < Math.abs(whole - wanted))) {
                    whole = start;
                }
            }
            return new Longest(length, end, whole);
        }

        /** For each beginning of the words, how long a shorter beginning of them it ends with (Knuth, Morris, Pratt). */
        private static int[] fallback(String words) {
            int[] fallback = new int[words.length() + 1];
            int matched = 0;
            for (int i = 1; i < words.length(); i++) {
                matched = step(words, fallback, matched, words.charAt(i));
                fallback[i + 1] = matched;
            }
            return fallback;
        }

        private static int step(String words, int[] fallback, int matched, char next) {
            int length = matched;
            while (length > 0 && (length == words.length() || words.charAt(length) != next)) {
                length = fallback[length];
            }
            return words.charAt(length) == next ? length + 1 : length;
        }
    }
}

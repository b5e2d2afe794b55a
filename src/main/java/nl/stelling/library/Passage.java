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

    /** So long a part must stand together to be taken for the passage that was meant, if it is not half of the words. */
    int SURE = 20;

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
        if (Math.max(beginning.length(), ending.length()) < Math.min(SURE, (words.length() + 1) / 2)) {
            return new Nowhere();
        }
        if (beginning.length() >= ending.length()) {
            return near(words, beginning.length(), text, beginning.end());
        }
        Near raen = near(sdrow, ending.length(), txet, ending.end());
        return new Near(new StringBuilder(raen.word).reverse().toString(),
                new StringBuilder(raen.instead).reverse().toString());
    }

    private static Near near(String words, int at, String text, int end) {
        int back = (int) IntStream.range(0, at)
                .takeWhile(i -> !Character.isWhitespace(words.charAt(at - 1 - i))).count();
        String word = word(words, at - back);
        String instead = word(text, end - back);
        if (!word.equals(instead)) {
            return new Near(word, instead);
        }
        return new Near(Shown.number(words.codePointAt(at)),
                end < text.length() ? Shown.number(text.codePointAt(end)) : "");
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

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

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordsTest {

    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)[,}]");
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 5, 1234);

    @TestFactory
    Stream<DynamicTest> everyKeyHasWords() {
        return inEachLanguage(words -> assertEquals("",
                lines(all().filter(key -> !words.keys().contains(key.inBundle()))
                        .map(key -> key.inBundle() + "=" + otherwise(key, words))),
                () -> "missing in " + file(words) + ", ready to paste"));
    }

    @TestFactory
    Stream<DynamicTest> everyLineHasAKey() {
        Set<String> keys = all().map(Key::inBundle).collect(Collectors.toSet());
        return inEachLanguage(
                words -> assertEquals("", lines(words.keys().stream().filter(line -> !keys.contains(line))),
                        () -> "nothing asks for these lines of " + file(words)));
    }

    @TestFactory
    Stream<DynamicTest> noLineStandsTwice() {
        return inEachLanguage(words -> {
            Map<String, Integer> times = new HashMap<>();
            source(words).lines().filter(line -> line.matches("[^#].*=.*"))
                    .forEach(line -> times.merge(line.substring(0, line.indexOf('=')), 1, Integer::sum));
            assertEquals("", lines(times.keySet().stream().filter(line -> times.get(line) > 1)), () -> file(words));
        });
    }

    @Test
    void bothLanguagesFillTheSameBlanks() {
        Words dutch = Words.in(Language.DUTCH);
        assertAll(Words.LANGUAGES.stream().map(Words::in).flatMap(words -> all().map(
                key -> () -> assertEquals(blanks(key, dutch), blanks(key, words), () -> key + " in " + file(words)))));
    }

    @TestFactory
    Stream<DynamicTest> anApostropheIsTypographic() {
        // A straight one would also open a quotation in a pattern, and hide the blanks behind it
        return inEachLanguage(words -> assertEquals("",
                lines(all().filter(key -> words.of(key).contains("'")).map(Key::inBundle)), () -> file(words)));
    }

    @TestFactory
    Stream<DynamicTest> everyTextCanBeFilledIn() {
        return inEachLanguage(words -> assertAll(all().filter(key -> !blanks(key, words).isEmpty())
                .flatMap(key -> NUMBERS.stream().map(number -> () -> {
                    Object[] filling = new Object[10];
                    Arrays.fill(filling, number);
                    String filled = words.of(key, filling);
                    assertFalse(filled.isBlank() || filled.contains("{") || filled.contains("}"),
                            () -> key + " with " + number + ": " + filled);
                }))));
    }

    @TestFactory
    Stream<DynamicTest> aTextWithoutBlanksHasNoBraces() {
        return inEachLanguage(words -> assertEquals("", lines(all().filter(key -> blanks(key, words).isEmpty())
                .filter(key -> words.of(key).matches(".*[{}].*")).map(Key::inBundle)), () -> file(words)));
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals("1.234", Words.in(Language.DUTCH).of(Key.NUMBER, 1234));
        assertEquals("1,234", Words.in(Language.ENGLISH).of(Key.NUMBER, 1234));
        assertEquals("0,694…", Words.in(Language.DUTCH).decimals(25, 36));
        assertEquals("0.5", Words.in(Language.ENGLISH).decimals(1, 2));
    }

    @Test
    void aLanguageThatTheProgramLacksFallsBackToDutch() {
        assertEquals(Language.ENGLISH, Words.closest("en-GB"));
        assertEquals(Language.DUTCH, Words.closest("nl-BE"));
        assertEquals(Language.DUTCH, Words.closest("fy"));
    }

    @Test
    void whatIsTypedComparesWithoutCaseAccentsApostrophesAndSpaces() {
        assertEquals("programmas", Words.folded("  Programma’s. "));
        assertEquals("een stap", Words.folded("Eén \t stap"));
        assertEquals("?", Words.folded("?"));
        assertTrue(Words.folded("भाषा").contains("ा"), "a vowel sign is no accent");
    }

    private static Stream<Key> all() {
        return Stream.of(Key.values());
    }

    private static Set<String> blanks(Key key, Words words) {
        return BLANK.matcher(words.of(key)).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What another language has, for who must translate it. */
    private static String otherwise(Key key, Words missing) {
        return Words.LANGUAGES.stream().map(Words::in)
                .filter(words -> !words.language().equals(missing.language()) && words.keys().contains(key.inBundle()))
                .map(words -> words.of(key)).findFirst().orElse("");
    }

    private static String lines(Stream<String> lines) {
        return lines.sorted().collect(Collectors.joining("\n"));
    }

    private static String file(Words words) {
        return "words_" + words.language().tag() + ".properties";
    }

    private static String source(Words words) throws IOException {
        try (InputStream in = Words.class.getResourceAsStream(file(words))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private interface Check {
        void of(Words words) throws IOException;
    }

    private static Stream<DynamicTest> inEachLanguage(Check check) {
        return Words.LANGUAGES.stream().map(Words::in)
                .map(words -> DynamicTest.dynamicTest(file(words), () -> check.of(words)));
    }
}

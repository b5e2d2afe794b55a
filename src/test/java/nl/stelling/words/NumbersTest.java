// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.stelling.Seeds;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers and lists are worded, and which language somebody gets. */
class NumbersTest {

    private static final Words DUTCH = Words.in(Language.DUTCH);
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({"0", "1", "50", "100"})
    void percentagesOnOneLine(int whole) {
        assertEquals(whole + "\u00a0%", DUTCH.percent(whole));
        assertEquals(whole + "%", ENGLISH.percent(whole));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | 4    | 0      | 0
            4    | 4    | 1      | 1
            1    | 2    | 0,5    | 0.5
            3    | 4    | 0,75   | 0.75
            1    | 8    | 0,125  | 0.125
            1    | 16   | 0,062… | 0.062…
            3    | 16   | 0,187… | 0.187…
            2    | 3    | 0,666… | 0.666…
            1    | 3    | 0,333… | 0.333…
            1999 | 2000 | 0,999… | 0.999…
            1    | 2001 | 0,000… | 0.000…
            1    | 1000 | 0,001  | 0.001
            """)
    void sharesAreCutNotRounded(long numerator, long denominator, String dutch, String english) {
        assertEquals(dutch, DUTCH.decimals(numerator, denominator));
        assertEquals(english, ENGLISH.decimals(numerator, denominator));
    }

    @Test
    void aShareNeverSaysMoreThanItIs() {
        Seeds.each(2000, random -> {
            int denominator = 1 + random.nextInt(400);
            int numerator = random.nextInt(denominator + 1);
            String shown = ENGLISH.decimals(numerator, denominator);
            BigDecimal cut = new BigDecimal(numerator).divide(new BigDecimal(denominator), 3, RoundingMode.DOWN);
            assertEquals(0, cut.compareTo(new BigDecimal(shown.replace("…", ""))), shown);
            boolean isExact = cut.multiply(new BigDecimal(denominator)).compareTo(new BigDecimal(numerator)) == 0;
            assertEquals(!isExact, shown.endsWith("…"), shown);
            assertEquals(shown.replace('.', ','), DUTCH.decimals(numerator, denominator));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | ''         | ''
            a       | a          | a
            a/b     | a en b     | a and b
            a/b/c   | a, b en c  | a, b and c
            {0}/b's | {0} en b's | {0} and b's
            """)
    void thingsInOneBreath(String things, String dutch, String english) {
        List<String> all = things.isEmpty() ? List.of() : List.of(things.split("/"));
        assertEquals(dutch, DUTCH.list(all));
        assertEquals(english, ENGLISH.list(all));
    }

    @ParameterizedTest
    @CsvSource({"nl, nl", "nl-NL, nl", "nl-BE, nl", "NL, nl", "en, en", "en-US, en", "en-GB-oxendict, en", "fy, nl",
            "de-DE, nl", "zh-Hant-TW, nl", "ar, nl", "und, nl", "'', nl", "not a tag, nl"})
    void theClosestLanguage(String system, String expected) {
        assertEquals(new Language(expected), Words.closest(system));
    }

    @Test
    void theLanguageOfTheSystemIsOneOfTheProgram() {
        assertTrue(Words.LANGUAGES.contains(Words.ofSystem()));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    private static final String TEXT = "Wij willen méér fietspaden in de stad. Ook willen wij méér bomen in de stad.";

    @Test
    void ofSeveralPlacesTheNearestCounts() {
        String words = "in de stad";
        int first = TEXT.indexOf(words);
        int last = TEXT.lastIndexOf(words);
        int middle = (first + last) / 2;
        for (int start : new int[]{0, first - 1, first + 1, middle}) {
            assertEquals(new Passage.Elsewhere(first), Passage.find(words, TEXT, start), () -> "" + start);
        }
        for (int start : new int[]{middle + 1, last + 1, TEXT.length(), Integer.MAX_VALUE}) {
            assertEquals(new Passage.Elsewhere(last), Passage.find(words, TEXT, start), () -> "" + start);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Wij willen meer fietspaden in de stad.  , meer       , méér
            Wij willen méér fietspaden in de stad!  , stad!      , stad.
            Jij willen méér fietspaden in de stad.  , Jij        , Wij
            willen méér fiets paden in de stad      , fiets      , fietspaden
            willen méérfietspaden in de stad        , méérfietspaden , fietspaden
            Ook willen wij  méér bomen              , U+0020     , méér
            in de stad. Ook willen wij méér bossen  , bossen     , bomen
            méér bomen in de stad. En nog veel meer , U+0020     , ''
            """)
    void theFirstWordThatDiffers(String words, String word, String instead) {
        assertEquals(new Passage.Near(word, instead), Passage.find(words, TEXT, 0));
    }

    @Test
    void whiteSpaceThatDiffersIsNamed() {
        assertEquals(new Passage.Near("U+000A", "U+0020"), Passage.find("méér bomen\nin de stad", TEXT, 0));
        assertEquals(new Passage.Near("U+00A0", "U+0020"), Passage.find("méér bomen in de\u00A0stad", TEXT, 0));
    }

    @ParameterizedTest
    @CsvSource({"Iets heel anders, 0", "stad stad stad, 0", "x, 3"})
    void nothingNear(String words, int start) {
        assertEquals(new Passage.Nowhere(), Passage.find(words, TEXT, start));
    }

    @Test
    void findsWhatASlowSearchFinds() {
        for (long seed = 0; seed < 5_000; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            String text = letters(random, 40);
            String words = letters(random, 1 + random.nextInt(6));
            int wanted = random.nextInt(50);
            int nearest = IntStream.range(0, text.length()).filter(i -> text.startsWith(words, i)).boxed()
                    .min((a, b) -> Integer.compare(Math.abs(a - wanted), Math.abs(b - wanted))).orElse(-1);
            int longest = IntStream.rangeClosed(0, words.length())
                    .filter(length -> text.contains(words.substring(0, length))).max().orElse(0);
            Passage.Longest found = Passage.Longest.of(words, text, wanted);
            String about = "seed " + seed;
            assertEquals(nearest, found.whole(), about);
            assertEquals(longest, found.length(), about);
            assertEquals(words.substring(0, longest), text.substring(found.end() - longest, found.end()), about);
        }
    }

    /** Of two letters alone, so that much repeats. */
    private static String letters(RandomGenerator random, int length) {
        return IntStream.range(0, length).mapToObj(i -> random.nextBoolean() ? "a" : "b")
                .collect(Collectors.joining());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class WordsCacheTest {

    @Test
    void theWordsOfALanguageAreReadOnce() {
        WordsCache wordsCache = new WordsCache();
        Words.LANGUAGES.forEach(language -> {
            assertEquals(language, wordsCache.in(language).language());
            assertSame(wordsCache.in(language), wordsCache.in(language));
        });
    }
}

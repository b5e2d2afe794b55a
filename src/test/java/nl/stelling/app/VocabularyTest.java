// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void theWordsOfALanguageAreReadOnce() {
        Vocabulary vocabulary = new Vocabulary();
        Words.LANGUAGES.forEach(language -> {
            assertEquals(language, vocabulary.in(language).language());
            assertSame(vocabulary.in(language), vocabulary.in(language));
        });
    }
}

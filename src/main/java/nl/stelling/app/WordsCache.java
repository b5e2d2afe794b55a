// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** The words of each language, read once, when somebody first needs them. */
final class WordsCache {

    private final Map<Language, Words> read = new ConcurrentHashMap<>();

    Words in(Language language) {
        return read.computeIfAbsent(language, Words::in);
    }
}

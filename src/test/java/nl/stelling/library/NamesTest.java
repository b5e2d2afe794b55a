// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files, and what is shown of what stands in them. */
class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"set.json", "statements/a.json", "a b/c…d.txt", "..a", "a..", "a/.b", "programmes/é.txt"})
    void safe(String name) {
        assertTrue(Names.isSafe(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a", "../a", "a/../b", "a/..", ".", "./a", "a//b", "a/", "C:a", "c:\\a", "a\\b",
            "a\u0000b", "a\nb"})
    void unsafe(String name) {
        assertFalse(Names.isSafe(name));
    }

    @Test
    void aNameMayBeSoLong() {
        assertTrue(Names.isSafe("a".repeat(255)));
        assertFalse(Names.isSafe("a".repeat(256)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/config", "a/.DS_Store", "__MACOSX/set.json", "Thumbs.db", "._set.json"})
    void leftBehind(String name) {
        assertTrue(Names.isLeftBehind(name));
    }

    @Test
    void longTextsAreShownInPart() {
        assertEquals("a".repeat(80), Shown.of("a".repeat(80)));
        assertEquals("a".repeat(79) + "…", Shown.of("a".repeat(81)));
        assertEquals("a".repeat(78) + "…", Shown.of("a".repeat(78) + "🚲🚲🚲"));
    }

    @Test
    void nothingIsShownThatATerminalWouldObey() {
        assertEquals("a b c\uFFFD[31md\uFFFDe", Shown.of("a\nb\tc\u001B[31md\u202Ee"));
        assertEquals("\uFFFD", Shown.of("\ud83d"));
    }

    @Test
    void charactersByTheirNumbers() {
        assertEquals("U+000A", Shown.number('\n'));
        assertEquals("U+01F6B2", Shown.number(0x1F6B2));
    }
}

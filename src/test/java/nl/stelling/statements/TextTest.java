// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    private static final Text FIETS = of("nl", "fiets", "fr", "vélo", "fr-BE", "bécane", "ar", "دراجة");

    @ParameterizedTest
    @CsvSource({"nl,fiets", "fr,vélo", "fr-BE,bécane", "fr-CH,vélo", "nl-BE,fiets", "ar-MA,دراجة", "en,fiets"})
    void aReaderGetsTheNearestVersion(String tag, String wanted) {
        assertEquals(wanted, FIETS.in(new Language(tag)));
    }

    @Test
    void aNameIsTheSameForEveryReader() {
        assertEquals("BIJ1", Text.same("BIJ1").in(Language.DUTCH));
        assertEquals("BIJ1", Text.same("BIJ1").in(new Language("ar")));
        assertFalse(Text.same("BIJ1").isEmpty());
    }

    @Test
    void nothingIsNothingInEveryLanguage() {
        assertTrue(Text.NONE.isEmpty());
        assertEquals("", Text.NONE.in(Language.DUTCH));
    }

    @Test
    void aTextDoesNotChangeWithWhatItWasMadeOf() {
        SequencedMap<Language, String> versions = new LinkedHashMap<>();
        versions.put(Language.DUTCH, "ja");
        Text text = Text.of(versions);
        versions.put(Language.DUTCH, "nee");
        assertEquals("ja", text.in(Language.DUTCH));
    }

    @Test
    void equalVersionsMakeEqualTexts() {
        assertEquals(of("nl", "ja"), of("nl", "ja"));
        assertEquals(of("nl", "ja").hashCode(), of("nl", "ja").hashCode());
        assertNotEquals(of("nl", "ja"), of("nl", "nee"));
        assertNotEquals(of("nl", "ja"), Text.same("ja"));
    }

    private static Text of(String... tagsAndVersions) {
        SequencedMap<Language, String> versions = new LinkedHashMap<>();
        for (int i = 0; i < tagsAndVersions.length; i += 2) {
            versions.put(new Language(tagsAndVersions[i]), tagsAndVersions[i + 1]);
        }
        return Text.of(versions);
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"nl, nl", "nl-BE, nl", "en, en", "de, nl"})
    void aReaderIsToldInWhichLanguageATextIs(String reader, String got) {
        java.util.SequencedMap<Language, String> versions = new java.util.LinkedHashMap<>();
        versions.put(Language.DUTCH, "eens");
        versions.put(Language.ENGLISH, "agree");
        Text text = Text.of(versions);
        assertEquals(new Language(got), text.languageFor(new Language(reader)));
        assertEquals(versions.get(new Language(got)), text.in(new Language(reader)));
        assertEquals(new Language(reader), Text.NONE.languageFor(new Language(reader)));
    }
}

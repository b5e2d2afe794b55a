// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.stelling.answers.Sheets;
import nl.stelling.answers.TakeHomeCode;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code that is taken along from the terminal, and typed there. */
class CodeTest {

    private static final String CODE = TakeHomeCode.of(Sessions.SET, Sheets.row(Sessions.SET, "+ - ."));
    private static final String SPACED = String.join(" ", TakeHomeCode.groups(CODE));

    @Test
    void codeSaysTheCode() {
        List<String> said = Sessions.last(Sessions.SET, Language.DUTCH, "verder", "verder", "eens", "oneens",
                "sla over", "code");
        assertTrue(said.contains(SPACED), said::toString);
    }

    @ParameterizedTest
    @CsvSource({"code %s, false", "CODE %s, false", "code %s, true"})
    void typedItGivesTheSameResultAtOnce(String form, boolean isSmall) {
        List<String> result = Sessions.last(Sessions.SET, Language.DUTCH, "verder", "verder", "eens", "oneens",
                "sla over",
                "uitslag");
        String typed = form.formatted(isSmall ? CODE.toLowerCase(Locale.ROOT) : SPACED);
        assertEquals(result, Sessions.last(Sessions.SET, Language.DUTCH, typed));
    }

    @Test
    void whatIsNoCodeSaysWhy() {
        String wrong = CODE.substring(0, CODE.length() - 1) + (CODE.endsWith("7") ? "8" : "7");
        List<String> said = Sessions.last(Sessions.SET, Language.ENGLISH, "code " + wrong);
        assertTrue(said.contains("Something was mistyped. Compare your code character by character."), said::toString);
        assertEquals(Sessions.last(Sessions.SET, Language.ENGLISH, "code " + CODE),
                Sessions.last(Sessions.SET, Language.ENGLISH, "code " + wrong, "code " + CODE));
    }
}

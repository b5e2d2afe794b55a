// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.stelling.command.Options;
import nl.stelling.command.SetChoice;
import nl.stelling.library.Bundled;
import nl.stelling.settings.Settings;
import nl.stelling.statements.Language;
import nl.stelling.words.Key;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;

class TextProgramTest {

    private static final Path LIBRARY = Path.of("src/test/resources/nl/stelling/library");
    private static final SetChoice BROKEN = new SetChoice.At(LIBRARY.resolve("broken/NOT_UTF8"));
    private static final SetChoice GOOD = new SetChoice.At(LIBRARY.resolve("good"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theChosenSetIsPlayedInTheChosenLanguage() {
        program(GOOD, Language.ENGLISH, "next\nnext\n").run();
        assertTrue(out().contains("There will be more bike lanes."), this::out);
        assertEquals("", err());
    }

    @Test
    void everyOtherLanguageIsThereToo() {
        program(GOOD, Language.ENGLISH, "next\nnext\nlanguage\n").run();
        assertTrue(out().contains("Statement 1"), this::out);
        assertTrue(out().contains("Stelling 1"), this::out);
    }

    @Test
    void ofASetWithFaultsTheFaultsAreSaidAndAnswersFromAFileMeetNoOtherSet() {
        assertEquals(2, program(BROKEN, Language.DUTCH, "verder\nverder\n").run());
        Words words = Words.in(Language.DUTCH);
        assertTrue(err().startsWith(words.of(Key.PROBLEM_TITLE) + "\n"), this::err);
        assertTrue(err().contains("NOT_UTF8"), this::err);
        assertTrue(err().lines().count() > 2, this::err);
        assertEquals("", out());
    }

    @Test
    void insteadOfAWindowIsSaidFirstAndOnce() {
        program(GOOD, Language.DUTCH, "").instead().run();
        String said = Words.in(Language.DUTCH).of(Key.NO_WINDOW);
        assertTrue(out().startsWith(said + "\n"), this::out);
        assertEquals(out().indexOf(said), out().lastIndexOf(said));
    }

    private TextProgram program(SetChoice set, Language language, String typed) {
        return new TextProgram(set.read(), new Start(new Options(set, language.tag()), Settings.USUAL),
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return text(out);
    }

    private String err() {
        return text(err);
    }

    private static String text(ByteArrayOutputStream said) {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

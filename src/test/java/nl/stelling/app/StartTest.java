// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stelling.command.Options;
import nl.stelling.command.Opening;
import nl.stelling.command.SetChoice;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.settings.Settings;
import nl.stelling.settings.SettingsFile;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {

    @TempDir
    private Path folder;

    private Options options(String set, String language, String config) throws IOException {
        Path file = Files.writeString(folder.resolve("stelling.conf"), config.replace("; ", "\n"));
        SetChoice choice = set.isEmpty() ? new SetChoice.Usual() : SetChoice.of(set);
        return new Options(choice, language, new Opening.Nothing(), file.toString());
    }

    private Start start(String set, String language, String config) throws IOException {
        Options options = options(set, language, config);
        return Start.read(options) instanceof SettingsReading.Complete(var settings)
                ? new Start(options, settings)
                : new Start(options, Settings.USUAL);
    }

    /** Typed, decided, and what comes of it. */
    @ParameterizedTest(name = "--set {0} --lang {1} with {2}")
    @CsvSource({"'', nl, '', '', nl", "'', '', 'set = /a; language = en', /a, en",
            "/b, nl, 'set = /a; language = en', /b, nl", "veiligheid, '', 'set = /a; language = nl', '', nl",
            "'', '', 'set = bundled; language = en', '', en"})
    void whatIsTypedGoesBeforeWhatIsDecided(String set, String language, String config, String where, String tag)
            throws IOException {
        Start start = start(set, language, config);
        assertEquals(where, start.set().where());
        assertEquals(new Language(tag), start.language());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'language = nl', HIGH_CONTRAST, 100, true", "'language = nl; theme = dark', DARK, 100, false",
            "'language = nl; theme = light; text-size = 175', LIGHT, 175, false",
            "'language = nl; theme = system; text-size = 200', HIGH_CONTRAST, 200, true",
            "'language = nl; theme = high-contrast', HIGH_CONTRAST, 100, false"})
    void itLooksAsDecided(String config, Look look, int percent, boolean followsSystem) throws IOException {
        Start start = start("", "", config);
        assertEquals(new Appearance(Language.DUTCH, look, percent), start.appearance(() -> Look.HIGH_CONTRAST));
        assertEquals(followsSystem, start.followsSystem());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"save, false, true, true, true", "print, true, false, true, true",
            "open-sets, true, true, false, true", "read-aloud, true, true, true, false"})
    void eachPermissionIsItsOwn(String key, boolean keep, boolean print, boolean open, boolean hear)
            throws IOException {
        assertEquals(new Permissions(keep, print, open, hear), start("", "", key + " = no").permissions());
        assertEquals(Permissions.ALL, start("", "", key + " = yes").permissions());
    }

    @Test
    void whereNothingWasDecidedAllIsAsUsual() {
        Start start = new Start(Options.NONE, Settings.USUAL);
        assertEquals("", start.set().where());
        assertEquals(Words.ofSystem(), start.language());
        assertEquals(Permissions.ALL, start.permissions());
    }

    @Test
    void settingsWithFaultsAreSaidAndNothingBegins() throws IOException {
        Options options = options("", "en", "theme = black; print = no; wallpaper");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = TextProgram.run(options, Start.read(options),
                new ByteArrayInputStream("next\n".getBytes(StandardCharsets.UTF_8)), new PrintStream(out),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(2, code);
        assertEquals(0, out.size());
        String said = err.toString(StandardCharsets.UTF_8);
        String file = folder.resolve(SettingsFile.NAME).toString();
        assertTrue(said.contains(file + ":1 theme: “black”;") && said.contains(file + ":3: “wallpaper”;"), said);
    }

    @Test
    void aFileThatWasAskedForMustBeThere() {
        Options options = new Options(new SetChoice.Usual(), "nl", new Opening.Nothing(),
                folder.resolve("none.conf").toString());
        assertTrue(Start.read(options) instanceof SettingsReading.Faulty);
    }
}

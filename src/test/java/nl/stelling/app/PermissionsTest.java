// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import nl.stelling.command.Opening;
import nl.stelling.command.Options;
import nl.stelling.library.Library;
import nl.stelling.screens.OfferPage;
import nl.stelling.screens.ProblemsPage;
import nl.stelling.settings.Settings;
import nl.stelling.settings.SettingsFile;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationTest;

/** The real window, on a computer about which an administrator decided something. */
class PermissionsTest extends ApplicationTest {

    private static final Path GOOD = Path.of("src/test/resources/nl/stelling/library/good");

    @TempDir
    private Path folder;

    private Parent root() {
        return window(0).getScene().getRoot();
    }

    private boolean isShown(String selector) {
        Node node = root().lookup(selector);
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private void fire(String selector) {
        interact(() -> assertInstanceOf(ButtonBase.class, root().lookup(selector), selector).fire());
    }

    private void open(String config) throws IOException {
        Path file = Files.writeString(folder.resolve("stelling.conf"), config);
        SettingsReading read = SettingsFile.read(file);
        Settings settings = assertInstanceOf(SettingsReading.Complete.class, read, read::toString).settings();
        Start start = new Start(Options.NONE, settings);
        // Slow work is done at once: what is tested is what comes of it
        interact(() -> new Window(start, Lobby.of(start, new WordsCache()), Runnable::run).open("", Library.bundled(),
                new Opening.Nothing()));
    }

    @ParameterizedTest(name = "{0} takes away {1}")
    @CsvSource({"open-sets, #other-sets", "save, #open-result", "save, #stay", "read-aloud, #read-aloud"})
    void whatIsNotAllowedIsNotThere(String key, String selector) throws IOException {
        open(key + " = no\n");
        List<String> all = List.of("#other-sets", "#open-result", "#stay", "#read-aloud");
        assertFalse(isShown(selector), selector);
        long gone = key.equals("save") ? 2 : 1;
        assertEquals(all.size() - gone, all.stream().filter(this::isShown).count(), "the others are there");
    }

    @Test
    void itBeginsAsDecided() throws IOException {
        open("theme = high-contrast\ntext-size = 150\nlanguage = en\n");
        assertTrue(root().getStyleClass().contains("high-contrast"), () -> root().getStyleClass().toString());
        assertTrue(assertInstanceOf(ButtonBase.class, root().lookup("#begin")).getText().equals("Begin"),
                () -> ((ButtonBase) root().lookup("#begin")).getText());
    }

    @Test
    void theSetsOfThisComputerAreOnOfferAndNoOthers() throws IOException {
        Path sets = Files.createDirectory(folder.resolve("sets"));
        copy(GOOD, sets.resolve("good"));
        Files.writeString(sets.resolve("broken.zip"), "no zip");
        open("open-sets = no\nset-folders = sets\n");
        fire("#other-sets");
        assertFalse(isShown("#set-folder") || isShown("#set-file"), "no way to others");
        assertNotNull(root().lookup("#set-1"), "the good one is on offer");
        assertEquals(null, root().lookup("#set-2"), "the broken one is not");
        fire("#set-1");
        assertInstanceOf(OfferPage.class, root());
    }

    @Test
    void settingsWithFaultsAreShownAndNothingElse() {
        SettingsReading.Faulty faulty = assertInstanceOf(SettingsReading.Faulty.class,
                SettingsFile.read(folder.resolve("none.conf")));
        interact(() -> FaultyWindow.open(faulty, Language.ENGLISH));
        assertInstanceOf(ProblemsPage.class, root());
        assertTrue(isShown("#go-on"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}

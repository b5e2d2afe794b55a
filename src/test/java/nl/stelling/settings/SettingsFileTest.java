// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stelling.kiosk.OpeningHours;
import nl.stelling.kiosk.PinHash;
import nl.stelling.settings.Settings.Allowed;
import nl.stelling.settings.Settings.Beginning;
import nl.stelling.settings.Settings.Theme;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsFileTest {

    private static final Path EXAMPLE = Path.of("packaging/linux/stelling.conf.example");
    private static final Path KEYS = Path.of("packaging/SETTINGS.md");
    private static final String PIN = PinHash.of("271828".toCharArray(), new byte[PinHash.SALT_BYTES]).text();

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("stelling.conf"), text);
    }

    private static Settings settings(Path file) {
        return assertInstanceOf(SettingsReading.Complete.class, SettingsFile.read(file)).settings();
    }

    @Test
    void everyKeyIsRead() throws IOException {
        Settings read = settings(file("""
                # A library
                set = sets/water.zip
                language = en
                theme = high-contrast
                text-size = 150
                set-folders = /srv/sets; more, and others
                open-sets = no
                save = no
                print = no
                read-aloud = no

                kiosk.idle-seconds = 60
                kiosk.countdown-seconds = 15
                kiosk.languages = en,nl
                kiosk.printer = Desk #2 = left
                kiosk.controls = low
                kiosk.pin = %s
                kiosk.counts-file = /var/lib/stelling/counts.csv
                kiosk.branch = Centrale, 1e étage
                kiosk.totals = yes
                kiosk.heartbeat-file = /run/stelling/alive
                kiosk.opening-hours = mon-fri 09:00-18:00
                kiosk.volume = 0
                """.formatted(PIN)));
        assertEquals(new Settings(
                new Beginning(folder.resolve("sets/water.zip").toString(), "en", Theme.HIGH_CONTRAST, 150),
                new Allowed(false, false, false, false),
                List.of("/srv/sets", folder.resolve("more, and others").toString()),
                new KioskSettings(Duration.ofSeconds(60), Duration.ofSeconds(15),
                        List.of(Language.ENGLISH, Language.DUTCH), "Desk #2 = left", KioskSettings.Controls.LOW, PIN,
                        "/var/lib/stelling/counts.csv", "Centrale, 1e étage", true, "/run/stelling/alive",
                        OpeningHours.of("mon-fri 09:00-18:00"), 0)),
                read);
    }

    @Test
    void whatIsNotThereIsAsUsual() throws IOException {
        assertEquals(Settings.USUAL, settings(file("")));
        assertEquals(new SettingsReading.Complete(Settings.USUAL),
                SettingsFile.readIfThere(folder.resolve("none.conf")));
        assertEquals("nl", settings(file("language=nl")).beginning().language());
        assertEquals(Allowed.ALL, settings(file("language=nl")).allowed());
    }

    @Test
    void whiteSpaceMarksAndEndsOfLinesAreAsAnyEditorWritesThem() throws IOException {
        Settings read = settings(file("\uFEFFlanguage=en\r\n\r\n  # why so\r\n\ttheme\t =   dark  \rtext-size= 125"));
        assertEquals(new Beginning("", "en", Theme.DARK, 125), read.beginning());
    }

    @Test
    void aLinkThatLeadsNowhereWasMeant() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.conf"), folder.resolve("gone.conf"));
        assertInstanceOf(SettingsReading.Faulty.class, SettingsFile.readIfThere(link));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"Linux, /data, /etc/stelling/stelling.conf", "FreeBSD, /data, /etc/stelling/stelling.conf",
            "Mac OS X, /data, /Library/Application Support/Stelling/stelling.conf",
            "Windows 11, /data, /data/Stelling/stelling.conf"})
    void isWhereTheSystemWantsIt(String system, String data, Path expected) {
        assertEquals(expected, SettingsFile.of(system, Map.of("PROGRAMDATA", data)));
    }

    /** The table is right in itself: what is usual could have been written. */
    @ParameterizedTest
    @EnumSource(Setting.class)
    void whatIsUsualMayStandThere(Setting setting) {
        assertTrue(setting.usual().isEmpty() || setting.expected().isMetBy(setting.usual()), setting::usual);
        assertEquals(setting, Setting.of(setting.key()).orElseThrow());
    }

    @Test
    void itsLanguagesAreThoseOfTheProgram() {
        List<String> tags = Words.LANGUAGES.stream().map(Language::tag).toList();
        assertEquals(new Expected.Some(tags), Setting.KIOSK_LANGUAGES.expected());
        assertEquals(new Expected.OneOf(Stream.concat(Stream.of("system"), tags.stream()).toList()),
                Setting.LANGUAGE.expected());
    }

    /** The example says of each key what is usual, behind a mark that can be taken away. */
    @Test
    void theExampleHoldsEveryKey() throws IOException {
        String text = Files.readString(EXAMPLE);
        assertEquals(Settings.USUAL, settings(EXAMPLE), "as it is shipped it decides nothing");
        Map<String, String> written = text.lines().filter(line -> line.matches("#[a-z][a-z.-]* = .*"))
                .map(line -> line.substring(1).split(" = ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        assertEquals(Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.toSet()), written.keySet());
        assertAll(Arrays.stream(Setting.values()).map(setting -> () -> {
            String value = written.getOrDefault(setting.key(), "");
            assertTrue(setting.usual().isEmpty() || value.equals(setting.usual()), setting.key());
            assertTrue(setting.expected().isMetBy(value) || setting == Setting.KIOSK_PIN, setting.key());
        }));
    }

    @Test
    void everyKeyIsDocumented() throws IOException {
        String text = Files.readString(KEYS, StandardCharsets.UTF_8);
        assertEquals(List.of(), Arrays.stream(Setting.values()).map(Setting::key)
                .filter(key -> !text.contains("| `" + key + "` |")).toList());
    }
}

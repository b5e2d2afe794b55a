// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stelling.present.SettingsPresenter;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each broken file says in its last lines what is said of it: after {@code ## } in English, after {@code #: } in Dutch,
 * the file and the colon behind it left out.
 */
class SettingsFaultsTest {

    private static final Path BROKEN = Path.of("src/test/resources/nl/stelling/settings/broken");

    @TempDir
    private Path folder;

    private static List<Path> broken() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.sorted().toList();
        }
    }

    private static SettingsReading.Faulty faulty(Path file) {
        return assertInstanceOf(SettingsReading.Faulty.class, SettingsFile.read(file), file::toString);
    }

    private static List<String> said(SettingsReading.Faulty reading, Language language) {
        return SettingsPresenter.view(reading, Words.in(language)).problems().stream()
                .map(problem -> problem.line().substring(reading.file().length() + 1)).toList();
    }

    @TestFactory
    Stream<DynamicTest> ofABrokenFileEveryFaultIsSaid() throws IOException {
        return broken().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            List<String> lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
            SettingsReading.Faulty reading = faulty(file);
            assertAll(() -> assertEquals(after("## ", lines), said(reading, Language.ENGLISH)),
                    () -> assertEquals(after("#: ", lines), said(reading, Language.DUTCH)));
        }));
    }

    private static List<String> after(String mark, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(mark))
                .map(line -> new String(line.substring(mark.length())
                        .getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8))
                .toList();
    }

    /** There is a broken file for each thing that can be wrong in one; the others are made below. */
    @Test
    void eachThingThatCanBeWrongIsTried() throws IOException {
        Set<Class<?>> tried = broken().stream().flatMap(file -> faulty(file).faults().stream())
                .map(fault -> fault.wrong().getClass()).collect(Collectors.toSet());
        Set<Class<?>> made = Set.of(Fault.Missing.class, Fault.Unreadable.class, Fault.TooLarge.class,
                Fault.More.class);
        List<Class<?>> all = new ArrayList<>(tried);
        all.addAll(made);
        assertEquals(Set.of(Fault.Wrong.class.getPermittedSubclasses()), Set.copyOf(all));
    }

    /** And for each kind of value one that no key of that kind can have; but on Linux any text may name a file. */
    @Test
    void eachKindOfValueIsTriedWrong() throws IOException {
        Set<Class<?>> tried = broken().stream().flatMap(file -> faulty(file).faults().stream())
                .filter(fault -> fault.wrong() instanceof Fault.Value && !fault.found().isEmpty()
                        || fault.wrong() instanceof Fault.Value(var setting) && setting == Setting.KIOSK_PIN)
                .map(fault -> assertInstanceOf(Fault.Value.class, fault.wrong()).setting().expected().getClass())
                .collect(Collectors.toSet());
        tried.add(Expected.Place.class);
        assertEquals(Set.of(Expected.class.getPermittedSubclasses()), tried);
    }

    @Test
    void whatIsNoFileIsSaid() throws IOException {
        Path file = folder.resolve("stelling.conf");
        assertEquals(List.of(" no file; expected a file, for it was asked for"),
                said(faulty(file), Language.ENGLISH));
        Files.createDirectory(file);
        assertEquals(List.of(" een bestand dat niet te lezen is; hier hoort een gewoon bestand dat u mag lezen"),
                said(faulty(file), Language.DUTCH));
    }

    @Test
    void aFileOfTheWrongSizeIsNotReadAtAll() throws IOException {
        String full = "#".repeat(SettingsFile.MOST_BYTES);
        assertInstanceOf(SettingsReading.Complete.class,
                SettingsFile.read(Files.writeString(folder.resolve("full.conf"), full)));
        assertEquals(List.of(" too much to read; expected at most 65,536 bytes"),
                said(faulty(Files.writeString(folder.resolve("more.conf"), full + "#")), Language.ENGLISH));
    }

    @Test
    void ofVeryManyFaultsTheFirstAreNamedAndTheOthersCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("stelling.conf"), "x\n".repeat(SettingsLines.MOST_FAULTS + 7));
        List<String> said = said(faulty(file), Language.ENGLISH);
        assertEquals(SettingsLines.MOST_FAULTS + 1, said.size());
        assertTrue(said.getLast().contains("7 more faults"), said::getLast);
    }

    @Test
    void whatLooksLikeAPinIsShownToNobody() throws IOException {
        Path file = Files.writeString(folder.resolve("stelling.conf"), "kiosk.pin = 271828\nkiosk.pin 271828\n");
        assertAll(Words.LANGUAGES.stream().map(language -> () -> assertFalse(
                said(faulty(file), language).toString().contains("271828"), said(faulty(file), language)::toString)));
    }

    /** One letter lost, added, doubled or swapped for another: the key is still known, whichever it is. */
    @Test
    void aSlipOfTheHandIsUnderstood() {
        Random random = new Random(20261124);
        for (String key : Arrays.stream(Setting.values()).map(Setting::key).filter(each -> each.length() > 4)
                .toList()) {
            for (int i = 0; i < 20; i++) {
                int at = random.nextInt(key.length());
                String slipped = switch (i % 3) {
                    case 0 -> key.substring(0, at) + key.substring(at + 1);
                    case 1 -> key.substring(0, at) + 'q' + key.substring(at);
                    default -> key.substring(0, at) + 'q' + key.substring(at + 1);
                };
                assertEquals(List.of(key), Nearest.keys(slipped), slipped);
            }
        }
        assertEquals(List.of("kiosk.idle-seconds"), Nearest.keys("idle_seconds"), "the room forgotten");
        assertEquals(List.of("read-aloud"), Nearest.keys("ReadAloud"));
        assertTrue(Nearest.keys("wallpaper").size() > 5 && Nearest.keys("wallpaper").contains("theme"));
        assertTrue(Nearest.keys("kiosk.wallpaper").stream().allMatch(key -> key.startsWith("kiosk.")));
    }
}

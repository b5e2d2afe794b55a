// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of an administrator: where a system has it, and what it holds. */
public final class SettingsFile {

    /** What it is called, wherever it is. */
    public static final String NAME = "stelling.conf";

    /** More than this no administrator writes. */
    static final int MOST_BYTES = 64 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SettingsFile() {}

    /**
     * Where the file of a whole computer is: {@code /etc/stelling} (Filesystem Hierarchy Standard), {@code %PROGRAMDATA%},
     * or {@code /Library/Application Support}. It need not be there.
     *
     * @param system as Java calls it, such as {@code Linux}
     * @param environment the variables of the system
     */
    public static Path of(String system, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("PROGRAMDATA", "C:\\ProgramData"), "Stelling", NAME);
        }
        return system.startsWith("Mac")
                ? Path.of("/Library", "Application Support", "Stelling", NAME)
                : Path.of("/etc", "stelling", NAME);
    }

    /** What the file of a whole computer decides: nothing where it is not there. */
    public static SettingsReading readIfThere(Path file) {
        // Whatever stands there was meant, also a link that leads nowhere
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
                ? new SettingsReading.Complete(Settings.USUAL)
                : read(file);
    }

    /** What a file decides that was asked for, and must be there. Nothing is thrown for what it holds. */
    public static SettingsReading read(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try (InputStream in = Files.newInputStream(whole)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? faulty(whole, new Fault.TooLarge(MOST_BYTES))
                    : read(whole, bytes);
        } catch (NoSuchFileException e) {
            return faulty(whole, new Fault.Missing());
        } catch (IOException e) {
            return faulty(whole, new Fault.Unreadable());
        }
    }

    private static SettingsReading faulty(Path file, Fault.Wrong wrong) {
        return new SettingsReading.Faulty(file.toString(), List.of(new Fault(0, "", wrong)));
    }

    private static SettingsReading read(Path file, byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
            SettingsLines lines = new SettingsLines();
            lines.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            return lines.faults().isEmpty()
                    ? new SettingsReading.Complete(Settings.of(new Values(lines.values(), folder(file))))
                    : new SettingsReading.Faulty(file.toString(), lines.faults());
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < rest.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return new SettingsReading.Faulty(file.toString(), List.of(new Fault(line, "", new Fault.NotUtf8())));
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a system wants a program's own data of a person to be. */
public final class DataFolder {

    private static final String NAME = "Stelling";

    private DataFolder() {}

    /**
     * The folder for Stelling, which need not be there: {@code XDG_DATA_HOME} (XDG Base Directory Specification),
     * {@code %APPDATA%}, or {@code Library/Application Support}.
     *
     * @param system as Java calls it, such as {@code Linux}
     * @param environment the variables of the system
     * @param home of the person
     */
    public static Path of(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            return absolute(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve(NAME);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return absolute(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"))
                .resolve("stelling");
    }

    /** A relative path counts for nothing there, as the specification has it. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}

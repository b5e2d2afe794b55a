// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import nl.stelling.command.Opening;
import nl.stelling.command.Options;
import nl.stelling.command.SetChoice;
import nl.stelling.present.Appearance;
import nl.stelling.present.Appearance.Look;
import nl.stelling.settings.Settings;
import nl.stelling.settings.Settings.Theme;
import nl.stelling.settings.SettingsFile;
import nl.stelling.settings.SettingsReading;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** How to begin: by what was typed and, where nothing was, by what the administrator decided. */
record Start(Options options, Settings settings) {

    /** What the administrator decided, in the file that was typed or in that of this computer. It takes a moment. */
    static SettingsReading read(Options options) {
        return options.config().isEmpty()
                ? SettingsFile.readIfThere(SettingsFile.of(System.getProperty("os.name", ""), System.getenv()))
                : SettingsFile.read(Path.of(options.config()));
    }

    /** The language to say in what is wrong with the settings: as far as is known without them. */
    static Language language(Options options) {
        return options.language().isEmpty() ? Words.ofSystem() : new Language(options.language());
    }

    Language language() {
        String decided = settings.beginning().language();
        return options.language().isEmpty() && !decided.isEmpty() ? new Language(decided) : language(options);
    }

    SetChoice set() {
        String decided = settings.beginning().set();
        return switch (options.set()) {
            case SetChoice.Usual() when !decided.isEmpty() -> new SetChoice.At(Path.of(decided));
            case SetChoice.Usual() -> new SetChoice.Bundled();
            case SetChoice.Bundled typed -> typed;
            case SetChoice.At typed -> typed;
        };
    }

    /** Whether it begins with the set that the program carries in itself, and with nothing opened beside it. */
    boolean isUsual() {
        return set() instanceof SetChoice.Bundled && options.opening() instanceof Opening.Nothing;
    }

    /** @param system the colours that the system asks for */
    Appearance appearance(Supplier<Look> system) {
        Look look = switch (settings.beginning().theme()) {
            case SYSTEM -> system.get();
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case HIGH_CONTRAST -> Look.HIGH_CONTRAST;
        };
        return new Appearance(language(), look, settings.beginning().textPercent());
    }

    boolean followsSystem() {
        return settings.beginning().theme() == Theme.SYSTEM;
    }

    Permissions permissions() {
        return Permissions.of(settings.allowed());
    }
}

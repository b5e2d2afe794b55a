// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.util.List;
import java.util.Map;

/**
 * What the administrator of a computer decided about it.
 *
 * @param setFolders where to look for sets, besides the one that Stelling carries in itself
 */
public record Settings(Beginning beginning, Allowed allowed, List<String> setFolders, KioskSettings kiosk) {

    /** What holds where nothing was decided: a computer of the voter's own. */
    public static final Settings USUAL = new Settings(Beginning.USUAL, Allowed.ALL, List.of(), KioskSettings.USUAL);

    /**
     * How Stelling begins; a voter may change all of it but the set.
     *
     * @param set its folder or zip; empty for the one that Stelling carries in itself
     * @param language its tag; empty for that of the system
     * @param textPercent size of the text, in percents of the usual one
     */
    public record Beginning(String set, String language, Theme theme, int textPercent) {

        static final Beginning USUAL = new Beginning("", "", Theme.SYSTEM, 100);
    }

    /** The colours that Stelling begins in. */
    public enum Theme {
        SYSTEM, LIGHT, DARK, HIGH_CONTRAST
    }

    /**
     * What voters may do beside the wizard.
     *
     * @param openSets whether they may open sets of their own
     * @param save whether they may write and open files, and let answers stay on the computer
     */
    public record Allowed(boolean openSets, boolean save, boolean print, boolean readAloud) {

        /** All of it. */
        public static final Allowed ALL = new Allowed(true, true, true, true);
    }

    public Settings {
        setFolders = List.copyOf(setFolders);
    }

    static Settings of(Values values) {
        return new Settings(
                new Beginning(values.path(Setting.SET), values.word(Setting.LANGUAGE, "system"),
                        values.choice(Setting.THEME, THEMES), values.number(Setting.TEXT_SIZE)),
                new Allowed(values.yes(Setting.OPEN_SETS), values.yes(Setting.SAVE), values.yes(Setting.PRINT),
                        values.yes(Setting.READ_ALOUD)),
                values.paths(Setting.SET_FOLDERS), KioskSettings.of(values));
    }

    private static final Map<String, Theme> THEMES = Map.of("system", Theme.SYSTEM, "light", Theme.LIGHT, "dark",
            Theme.DARK, "high-contrast", Theme.HIGH_CONTRAST);
}

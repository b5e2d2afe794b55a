// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The keys of the file: what each is called there, what holds where it is not there, and what may stand behind it. A key
 * whose usual value is empty has none: without the line, nothing is decided.
 */
public enum Setting {
    SET("set", "bundled", new Expected.Place("bundled")),
    LANGUAGE("language", "system", new Expected.OneOf("system", "nl", "en")),
    THEME("theme", "system", new Expected.OneOf("system", "light", "dark", "high-contrast")),
    TEXT_SIZE("text-size", "100", new Expected.OneOf("100", "125", "150", "175", "200")),
    SET_FOLDERS("set-folders", "", new Expected.Places()),
    OPEN_SETS("open-sets", "yes", new Expected.YesOrNo()),
    SAVE("save", "yes", new Expected.YesOrNo()),
    PRINT("print", "yes", new Expected.YesOrNo()),
    READ_ALOUD("read-aloud", "yes", new Expected.YesOrNo()),

    KIOSK_IDLE_SECONDS("kiosk.idle-seconds", "90", new Expected.Whole(10, 3600)),
    KIOSK_COUNTDOWN_SECONDS("kiosk.countdown-seconds", "20", new Expected.Whole(5, 300)),
    KIOSK_LANGUAGES("kiosk.languages", "nl, en", new Expected.Some("nl", "en")),
    KIOSK_PRINTER("kiosk.printer", "", new Expected.Text()),
    KIOSK_CONTROLS("kiosk.controls", "middle", new Expected.OneOf("middle", "low")),
    KIOSK_PIN("kiosk.pin", "", new Expected.Pin()),
    KIOSK_COUNTS_FILE("kiosk.counts-file", "", new Expected.Place("")),
    KIOSK_BRANCH("kiosk.branch", "", new Expected.Text()),
    KIOSK_TOTALS("kiosk.totals", "no", new Expected.YesOrNo()),
    KIOSK_HEARTBEAT_FILE("kiosk.heartbeat-file", "", new Expected.Place("")),
    KIOSK_OPENING_HOURS("kiosk.opening-hours", "", new Expected.Hours()),
    KIOSK_VOLUME("kiosk.volume", "0", new Expected.Whole(0, 100));

    private final String key;
    private final String usual;
    /** Each kind of it is a record of texts and numbers. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Expected expected;

    Setting(String key, String usual, Expected expected) {
        this.key = key;
        this.usual = usual;
        this.expected = expected;
    }

    /** What the file calls it. */
    public String key() {
        return key;
    }

    /** What holds where the file says nothing of it; empty where then nothing does. */
    public String usual() {
        return usual;
    }

    /** What may stand behind it. */
    public Expected expected() {
        return expected;
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** What the file can hold. */
    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}

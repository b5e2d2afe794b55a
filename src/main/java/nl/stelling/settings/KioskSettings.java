// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.stelling.kiosk.OpeningHours;
import nl.stelling.statements.Language;

/**
 * What an administrator decided about a kiosk. A text that is empty was not decided.
 *
 * @param idle after how long without a touch it asks whether somebody is there
 * @param countdown how long it then waits for an answer
 * @param languages those it offers, the first of which it begins in
 * @param printer the one printer it may print on, as the system calls it; empty for no printing
 * @param pin what stands for the PIN of the staff
 * @param countsFile where sessions are counted
 * @param totals whether answers are added up, anonymously and in groups
 * @param heartbeatFile what is touched while all is well
 * @param volume of the voice, in percents of how loud the system has it; nothing is read aloud at 0
 */
public record KioskSettings(Duration idle, Duration countdown, List<Language> languages, String printer,
        Controls controls, String pin, String countsFile, String branch, boolean totals, String heartbeatFile,
        OpeningHours openingHours, int volume) {

    /** What holds where nothing was decided. */
    public static final KioskSettings USUAL = of(new Values(Map.of()));

    /** Where a kiosk has its buttons. */
    public enum Controls {
        MIDDLE,
        /** In the lower half of a tall screen, for who sits or is small. */
        LOW
    }

    public KioskSettings {
        languages = List.copyOf(languages);
    }

    static KioskSettings of(Values values) {
        return new KioskSettings(Duration.ofSeconds(values.number(Setting.KIOSK_IDLE_SECONDS)),
                Duration.ofSeconds(values.number(Setting.KIOSK_COUNTDOWN_SECONDS)),
                values.some(Setting.KIOSK_LANGUAGES).stream().map(Language::new).toList(),
                values.text(Setting.KIOSK_PRINTER),
                values.choice(Setting.KIOSK_CONTROLS, Map.of("middle", Controls.MIDDLE, "low", Controls.LOW)),
                values.text(Setting.KIOSK_PIN), values.path(Setting.KIOSK_COUNTS_FILE),
                values.text(Setting.KIOSK_BRANCH), values.yes(Setting.KIOSK_TOTALS),
                values.path(Setting.KIOSK_HEARTBEAT_FILE), values.hours(Setting.KIOSK_OPENING_HOURS),
                values.number(Setting.KIOSK_VOLUME));
    }
}

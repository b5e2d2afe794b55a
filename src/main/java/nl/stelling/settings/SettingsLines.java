// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.stelling.library.Shown;

/**
 * The lines of the file: {@code key = value}, with white space wherever it pleases, and lines that begin with {@code #}
 * or hold nothing. All faults are found, not only the first.
 */
final class SettingsLines {

    /** More than this nobody mends at one sitting. */
    static final int MOST_FAULTS = 100;

    private static final String PIN = Setting.KIOSK_PIN.key();

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final Map<Setting, Integer> places = new EnumMap<>(Setting.class);
    private final List<Fault> faults = new ArrayList<>();
    private int more;

    void read(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String shown = line.strip();
            if (shown.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\t')) {
                fault(number, shown, new Fault.Unseen());
            } else if (!shown.isEmpty() && !shown.startsWith("#")) {
                read(number, shown);
            }
        }
        if (more > 0) {
            faults.add(new Fault(0, "", new Fault.More(more)));
        }
    }

    private void read(int number, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            // What looks like a PIN is shown to nobody
            fault(number, line.startsWith(PIN) ? PIN : line, new Fault.NoEquals());
            return;
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        Setting.of(key).ifPresentOrElse(setting -> put(number, setting, value),
                () -> fault(number, key, new Fault.UnknownKey(Nearest.keys(key))));
    }

    private void put(int number, Setting setting, String value) {
        Integer before = places.putIfAbsent(setting, number);
        if (before != null) {
            fault(number, setting.key(), new Fault.Twice(setting, before));
        }
        if (value.isEmpty() || !setting.expected().isMetBy(value)) {
            fault(number, setting == Setting.KIOSK_PIN ? "" : value, new Fault.Value(setting));
        } else {
            values.put(setting, value);
        }
    }

    private void fault(int line, String found, Fault.Wrong wrong) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(line, Shown.of(found), wrong));
        } else {
            more++;
        }
    }

    /** What the lines decide, as far as they are right. */
    Map<Setting, String> values() {
        return Map.copyOf(values);
    }

    /** All that is wrong, by line. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }
}

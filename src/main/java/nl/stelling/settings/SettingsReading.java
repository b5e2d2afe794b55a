// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.util.List;

/** What came of reading the file. */
public sealed interface SettingsReading {

    /** What the administrator decided, without a fault. */
    record Complete(Settings settings) implements SettingsReading {}

    /**
     * Nothing that could be begun with, but all that is wrong.
     *
     * @param file as the system calls it
     * @param faults at least one, by line
     */
    record Faulty(String file, List<Fault> faults) implements SettingsReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}

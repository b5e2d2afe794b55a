// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the staff can see of a booth. It is about sessions and parts, and holds nobody's answer.
 *
 * @param days the last days with sessions, the latest first
 * @param checks how each part of the booth is
 * @param sets that the booth can be changed to
 */
public record StaffBoard(List<Day> days, List<Check> checks, List<Offered> sets) {

    /** Nothing looked up yet. */
    public static final StaffBoard EMPTY = new StaffBoard(List.of(), List.of(), List.of());

    public StaffBoard {
        days = List.copyOf(days);
        checks = List.copyOf(checks);
        sets = List.copyOf(sets);
    }

    /** With one more thing that was found, before all others. */
    StaffBoard with(Check check) {
        return new StaffBoard(days, Stream.concat(Stream.of(check), checks.stream().filter(each -> !each.equals(check)))
                .toList(), sets);
    }

    /** How many sessions came to a result on a day, and how many did not. */
    public record Day(LocalDate day, int completed, int brokenOff) {}

    /**
     * A set that the administrator put within reach of the staff.
     *
     * @param where its folder or zip; empty for the one that Stelling carries in itself
     * @param name what staff know it by; for the one that Stelling carries, its title
     */
    public record Offered(String where, String name, boolean isInUse) {}
}

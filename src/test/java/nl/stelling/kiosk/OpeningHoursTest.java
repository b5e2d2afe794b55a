// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final String LIBRARY = "mon-fri 09:00-12:30, mon-fri 13:00-18:00, sat-sun 10:00-24:00";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"MONDAY, 08:59:59, false", "MONDAY, 09:00, true", "WEDNESDAY, 12:29:59, true",
            "WEDNESDAY, 12:30, false", "FRIDAY, 13:00, true", "FRIDAY, 18:00, false", "SATURDAY, 09:59, false",
            "SATURDAY, 23:59:59, true", "SUNDAY, 10:00, true", "SUNDAY, 00:00, false"})
    void itIsOpenFromTheFirstMinuteUpToTheLast(DayOfWeek day, LocalTime time, boolean isOpen) {
        assertTrue(OpeningHours.isValid(LIBRARY));
        assertEquals(isOpen, OpeningHours.of(LIBRARY).isOpen(day, time));
    }

    /** What overlaps or touches is one part, days with the same parts one row, and every day stands in the week once. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "mon-sun 09:00-18:00 | MONDAY-SUNDAY[540-1080]",
            "tue 13:00-15:00, tue 09:00-12:00 | MONDAY-MONDAY[] TUESDAY-TUESDAY[540-720,780-900] WEDNESDAY-SUNDAY[]",
            "mon-sun 09:00-12:00, mon-sun 12:00-13:00 | MONDAY-SUNDAY[540-780]",
            "mon-sun 09:00-15:00, mon-sun 10:00-11:00 | MONDAY-SUNDAY[540-900]",
            "sat-mon 10:00-11:00 | MONDAY-MONDAY[600-660] TUESDAY-FRIDAY[] SATURDAY-SUNDAY[600-660]"})
    void aWeekStandsAsOnADoor(String text, String week) {
        assertEquals(week, OpeningHours.of(text).week().stream().map(row -> row.first() + "-" + row.last()
                + row.parts().stream().map(part -> part.from() + "-" + part.to()).toList().toString()
                        .replace(" ", ""))
                .collect(Collectors.joining(" ")));
    }

    /** For every minute of a week: what the door says is what the clock heeds. */
    @Test
    void whatTheDoorSaysIsWhatHolds() {
        OpeningHours hours = OpeningHours.of(LIBRARY + ", wed 12:00-13:10, thu 17:00-24:00");
        for (OpeningHours.Row row : hours.week()) {
            for (int day = row.first().getValue(); day <= row.last().getValue(); day++) {
                for (int minute = 0; minute < 24 * 60; minute++) {
                    int at = minute;
                    boolean isSaid = row.parts().stream().anyMatch(part -> at >= part.from() && at < part.to());
                    assertEquals(hours.isOpen(DayOfWeek.of(day), LocalTime.ofSecondOfDay(60L * at)), isSaid,
                            row + " at " + at);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SATURDAY", "SUNDAY", "MONDAY"})
    void daysMayRunOverTheEndOfTheWeek(DayOfWeek day) {
        assertTrue(OpeningHours.of("sat-mon 10:00-11:00").isOpen(day, LocalTime.of(10, 30)));
        assertEquals(day == DayOfWeek.MONDAY,
                OpeningHours.of("mon 10:00-11:00").isOpen(day, LocalTime.of(10, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "always", "mon", "mon 9:00-18:00", "mon 09:00", "mon 18:00-09:00", "mon 09:00-09:00",
            "mon 09:60-10:00", "mon 24:00-24:00", "ma 09:00-18:00", "mon-fri 09:00-18:00,", "mon 09:00 - 18:00",
            "mon-fri 09:00-18:00; sat 10:00-17:00", "Mon 09:00-18:00"})
    void whatIsNoWayToWriteThemIsNone(String text) {
        assertTrue(!OpeningHours.isValid(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon 00:00-24:00", "mon-sun 09:00-18:00", "mon  09:00-18:00 ,  tue 10:00-11:00"})
    void whatIsOneIs(String text) {
        assertTrue(OpeningHours.isValid(text), text);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a kiosk is open, in the time of the computer. Written as {@code mon-fri 09:00-18:00, sat 10:00-17:00}; a day may
 * stand there more than once, as around a lunch hour. Where nothing is said, it is always open.
 */
public record OpeningHours(List<Span> spans) {

    /** Every hour of every day. */
    public static final OpeningHours ALWAYS = new OpeningHours(List.of());

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String DAY = "(mon|tue|wed|thu|fri|sat|sun)";
    private static final String TIME = "([01][0-9]|2[0-3]):([0-5][0-9])";
    private static final Pattern SPAN = Pattern
            .compile(DAY + "(?:-" + DAY + ")?\\s+" + TIME + "-(?:" + TIME + "|(24:00))");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final int MINUTES_A_DAY = 24 * 60;

    /**
     * A part of each of some days.
     *
     * @param from the first minute of the day that it is open
     * @param to the first minute after that
     */
    public record Span(List<DayOfWeek> days, int from, int to) {

        public Span {
            days = List.copyOf(days);
        }
    }

    /**
     * Days in a row with the same hours.
     *
     * @param parts of each of these days, in their order and none touching the next; none where it stays closed
     */
    public record Row(DayOfWeek first, DayOfWeek last, List<Part> parts) {

        public Row {
            parts = List.copyOf(parts);
        }

        private Row upTo(DayOfWeek day) {
            return new Row(first, day, parts);
        }
    }

    /** From one minute of the day up to another. */
    public record Part(int from, int to) {}

    public OpeningHours {
        spans = List.copyOf(spans);
    }

    /** Whether this is a way to write opening hours. */
    public static boolean isValid(String text) {
        return COMMA.splitAsStream(text).allMatch(part -> {
            Matcher span = SPAN.matcher(part);
            return span.matches() && from(span) < to(span);
        }) && !text.endsWith(",");
    }

    /** The hours that a valid text means. */
    public static OpeningHours of(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : COMMA.split(text, -1)) {
            Matcher span = SPAN.matcher(part);
            if (span.matches()) {
                spans.add(new Span(days(span), from(span), to(span)));
            }
        }
        return new OpeningHours(spans);
    }

    /** From the first to the last, also over the end of the week. */
    private static List<DayOfWeek> days(Matcher span) {
        DayOfWeek first = DayOfWeek.of(1 + DAYS.indexOf(span.group(1)));
        DayOfWeek last = span.group(2) == null ? first : DayOfWeek.of(1 + DAYS.indexOf(span.group(2)));
        List<DayOfWeek> days = new ArrayList<>(List.of(first));
        for (DayOfWeek day = first; day != last;) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    private static int from(Matcher span) {
        return 60 * Integer.parseInt(span.group(3)) + Integer.parseInt(span.group(4));
    }

    private static int to(Matcher span) {
        return span.group(7) != null
                ? MINUTES_A_DAY
                : 60 * Integer.parseInt(span.group(5)) + Integer.parseInt(span.group(6));
    }

    /** A week from Monday on, as it stands on a door. */
    public List<Row> week() {
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Part> parts = parts(day);
            if (!rows.isEmpty() && rows.getLast().parts().equals(parts)) {
                rows.add(rows.removeLast().upTo(day));
            } else {
                rows.add(new Row(day, day, parts));
            }
        }
        return List.copyOf(rows);
    }

    /** What is open of a day, those that touch or overlap as one. */
    private List<Part> parts(DayOfWeek day) {
        List<Part> parts = new ArrayList<>();
        spans.stream().filter(span -> span.days().contains(day)).sorted(Comparator.comparingInt(Span::from))
                .forEach(span -> {
                    Part last = parts.isEmpty() ? new Part(-1, -1) : parts.getLast();
                    if (span.from() <= last.to()) {
                        parts.set(parts.size() - 1, new Part(last.from(), Math.max(last.to(), span.to())));
                    } else {
                        parts.add(new Part(span.from(), span.to()));
                    }
                });
        return List.copyOf(parts);
    }

    /** What holds for visitors then. */
    public Opening at(DayOfWeek day, LocalTime time) {
        return isOpen(day, time) ? Opening.OPEN : Opening.OUT_OF_HOURS;
    }

    /** Whether it is open then. */
    boolean isOpen(DayOfWeek day, LocalTime time) {
        int minute = 60 * time.getHour() + time.getMinute();
        return spans.isEmpty() || spans.stream()
                .anyMatch(span -> span.days().contains(day) && minute >= span.from() && minute < span.to());
    }
}

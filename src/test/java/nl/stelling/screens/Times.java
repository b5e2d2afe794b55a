// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of one kind of thing, in milliseconds, and how long it may take. */
final class Times {

    private final String name;
    private final double limit;
    private final List<Double> all = new ArrayList<>();
    private final List<Double> busy = new ArrayList<>();

    Times(String name, double limit) {
        this.name = name;
        this.limit = limit;
    }

    /**
     * One time.
     *
     * @param busyNanos what the thread of the window worked until all had its place and was ready to be painted
     */
    void add(long nanos, long busyNanos) {
        all.add(nanos / 1e6);
        busy.add(busyNanos / 1e6);
    }

    /** The time that this share of all is not above. */
    double percentile(double share) {
        return percentile(all, share);
    }

    private static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.clamp((int) Math.ceil(share * sorted.size()) - 1, 0, sorted.size() - 1));
    }

    String line(double empty) {
        double p99 = percentile(0.99);
        return String.format(Locale.ROOT, "%-40s %6d %8.1f %8.1f %8.1f %9.1f %9.1f %9.1f %9.1f %s", name, all.size(),
                percentile(0.5), p99, percentile(1), percentile(busy, 0.5), percentile(busy, 0.99),
                percentile(busy, 1), percentile(0.5) / empty,
                p99 > limit ? "over %.1f".formatted(limit) : "");
    }
}

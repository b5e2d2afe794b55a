// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.ArrayList;
import java.util.List;

/** How the heap went while visits went on: measures go up and down, a leak goes up with every visit. */
final class Growth {

    private record Measure(int visits, long kilobytes) {}

    private final List<Measure> measures = new ArrayList<>();

    void add(int visits, long kilobytes) {
        measures.add(new Measure(visits, kilobytes));
    }

    boolean canCompare() {
        return measures.size() > 1;
    }

    /** The highest measure, as so many times the first. */
    double highest() {
        return measures.stream().mapToLong(Measure::kilobytes).max().orElseThrow()
                / (double) measures.getFirst().kilobytes();
    }

    /** The slope of the line nearest to all measures, by least squares. */
    double kilobytesAVisit() {
        double visits = measures.stream().mapToInt(Measure::visits).average().orElseThrow();
        double kilobytes = measures.stream().mapToLong(Measure::kilobytes).average().orElseThrow();
        double together = 0;
        double alone = 0;
        for (Measure each : measures) {
            together += (each.visits() - visits) * (each.kilobytes() - kilobytes);
            alone += (each.visits() - visits) * (each.visits() - visits);
        }
        return together / alone;
    }
}

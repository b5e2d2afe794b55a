// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import nl.stelling.screens.Styles;

/**
 * Plays sessions in a booth for hours: how much it holds on to must not grow. It is measured at the first screen alone,
 * between two visits. The README of packaging/kiosk says how to run it and what came of it.
 */
public final class BoothSoak {

    private static final int SETTLED = 1000;
    private static final double MOST_GROWTH = 1.05;
    private static final int MOST_CLASSES = 12;

    private BoothSoak() {}

    /** @param args how many sessions, and after how many each time it is measured */
    public static void main(String[] args) throws IOException, InterruptedException {
        int sessions = Integer.parseInt(args[0]);
        int each = Integer.parseInt(args[1]);
        // From session 1,000 on; a run too short for that is measured against its half
        int from = Math.min(SETTLED, sessions / 2 / each * each);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Styles.loadTypeface();
            started.countDown();
        });
        started.await();
        // The first and the last alone are kept: what is measured must not grow by that
        Upkeep first = Upkeep.now();
        Upkeep last = first;
        long highest = 0;
        try (BoothRobot robot = new BoothRobot(Files.createTempDirectory("soak"))) {
            for (int session = 1; session <= sessions; session++) {
                robot.visit();
                if (session % each == 0) {
                    last = Upkeep.settled(robot::drawn);
                    System.out.println(session + " sessions: " + last);
                    first = session <= from ? last : first;
                    highest = session <= from ? 0 : Math.max(highest, last.kilobytes());
                }
            }
        }
        System.exit(isFlat(first, last, highest) ? 0 : 1);
    }

    /** The highest of all measures, and all else of the last, is held against the first. */
    private static boolean isFlat(Upkeep first, Upkeep last, long highest) {
        List<String> grown = new ArrayList<>();
        if (highest == 0) {
            grown.add("nothing to compare");
        }
        if (highest > MOST_GROWTH * first.kilobytes()) {
            grown.add("heap");
        }
        if (last.threads() > first.threads()) {
            grown.add("threads");
        }
        if (last.files() > first.files()) {
            grown.add("open files");
        }
        if (last.listeners() > MOST_GROWTH * first.listeners()) {
            grown.add("listeners");
        }
        System.out.println(grown.isEmpty() ? "flat" : "GROWS: " + grown);
        last.moreThan(first, MOST_CLASSES).forEach(line -> System.out.println("  " + line));
        return grown.isEmpty();
    }
}

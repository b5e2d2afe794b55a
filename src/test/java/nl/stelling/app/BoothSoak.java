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
    /** Half a kilobyte is what measures differ by without any leak. */
    private static final double MOST_KILOBYTES_A_VISIT = 2;
    private static final int MOST_CLASSES = 12;
    /** What a leak that was asked for holds on to. */
    private final List<byte[]> leaked = new ArrayList<>();
    private final int sessions;
    private final int each;
    private final int leak;

    private BoothSoak(int sessions, int each, int leak) {
        this.sessions = sessions;
        this.each = each;
        this.leak = leak;
    }

    /**
     * @param args how many sessions, after how many each time it is measured, and how many bytes each of them is to
     *     leak, so that one can see whether a leak is told
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Styles.loadTypeface();
            started.countDown();
        });
        started.await();
        BoothSoak soak = new BoothSoak(Integer.parseInt(args[0]), Integer.parseInt(args[1]),
                Integer.parseInt(args[2]));
        System.exit(soak.isFlat() ? 0 : 1);
    }

    private boolean isFlat() throws IOException {
        // From session 1,000 on; a run too short for that is measured against its half
        int from = Math.min(SETTLED, sessions / 2 / each * each);
        Growth growth = new Growth();
        // The first and the last alone are kept whole: what is measured must not grow by that
        Upkeep first = Upkeep.now();
        Upkeep last = first;
        try (BoothRobot robot = new BoothRobot(Files.createTempDirectory("soak"))) {
            for (int session = 1; session <= sessions; session++) {
                robot.visit();
                if (leak > 0) {
                    leaked.add(new byte[leak]);
                }
                if (session % each == 0) {
                    last = Upkeep.settled(robot::drawn);
                    System.out.println(session + " sessions: " + last);
                    first = session <= from ? last : first;
                    if (session >= from) {
                        growth.add(session, last.kilobytes());
                    }
                }
            }
        }
        return isFlat(first, last, growth);
    }

    /** The highest of all measures, their slope, and all else of the last, is held against the first. */
    private static boolean isFlat(Upkeep first, Upkeep last, Growth growth) {
        List<String> grown = new ArrayList<>();
        if (!growth.canCompare()) {
            System.out.println("nothing to compare");
            return false;
        }
        System.out.printf("%.1f %% more at the highest, %.2f kB more each session%n",
                100 * (growth.highest() - 1), growth.kilobytesAVisit());
        if (growth.highest() > MOST_GROWTH) {
            grown.add("heap");
        }
        if (growth.kilobytesAVisit() > MOST_KILOBYTES_A_VISIT) {
            grown.add("heap with each session");
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

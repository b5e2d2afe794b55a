// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import nl.stelling.screens.Styles;

/**
 * Plays sessions in a booth for hours: how much it holds on to must not grow. The README of packaging/kiosk says how to
 * run it and what came of it.
 */
public final class BoothSoak {

    private static final int EACH = 250;
    private static final int SETTLED = 1000;
    private static final double MOST_GROWTH = 1.05;

    private BoothSoak() {}

    /** @param args how many sessions */
    public static void main(String[] args) throws IOException, InterruptedException {
        int sessions = Integer.parseInt(args[0]);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Styles.loadTypeface();
            started.countDown();
        });
        started.await();
        Upkeep settled = Upkeep.now();
        Upkeep last = settled;
        try (BoothRobot robot = new BoothRobot(Files.createTempDirectory("soak"))) {
            for (int session = 1; session <= sessions; session++) {
                robot.visit();
                if (session % EACH == 0) {
                    robot.drawn();
                    last = Upkeep.now();
                    settled = session <= SETTLED ? last : settled;
                    System.out.println(session + " sessions: " + last);
                }
            }
        }
        boolean isFlat = last.kilobytes() <= MOST_GROWTH * settled.kilobytes() && last.threads() <= settled.threads()
                && last.files() <= settled.files() && last.listeners() <= settled.listeners();
        System.out.println(isFlat ? "flat" : "GROWS from " + settled + " to " + last);
        last.moreThan(settled).forEach((name, by) -> System.out.println("  " + by + " more " + name));
        System.exit(isFlat ? 0 : 1);
    }
}

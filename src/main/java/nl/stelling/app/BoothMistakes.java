// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import static java.lang.System.Logger.Level.ERROR;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the program does about its own mistakes in a booth. Each is logged once, as where it happened and never with its
 * message, in which an answer might be. Where they do not end, the program does: whoever watches it starts it anew.
 */
final class BoothMistakes {

    private static final int MOST_IN_A_ROW = 5;
    private static final int FRAMES = 12;

    private final System.Logger log = System.getLogger("nl.stelling");
    private final Set<String> logged = new HashSet<>();
    private final Runnable home;
    private final Runnable end;
    private int inARow;

    /**
     * @param home brings the booth back to its first screen
     * @param end ends the program
     */
    BoothMistakes(Runnable home, Runnable end) {
        this.home = home;
        this.end = end;
    }

    void happened(Throwable mistake) {
        String where = mistake.getClass().getName() + Arrays.stream(mistake.getStackTrace()).limit(FRAMES)
                .map(frame -> "\n\tat " + frame).collect(Collectors.joining());
        if (logged.add(where)) {
            log.log(ERROR, "a booth failed: " + where);
        }
        inARow++;
        if (inARow >= MOST_IN_A_ROW) {
            end.run();
        } else {
            home.run();
        }
    }

    /** A visitor came as far as to begin. */
    void allIsWell() {
        inARow = 0;
    }
}

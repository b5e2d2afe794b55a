// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;

/** A bar that fills, on a terminal; anywhere else nothing, for a file or a pipe keeps all that passes. */
final class Progress {

    private static final int WIDTH = 40;

    private final PrintStream err;
    private final boolean isTerminal;
    private final long all;
    private long done;
    private int drawn = -1;

    Progress(PrintStream err, boolean isTerminal, long all) {
        this.err = err;
        this.isTerminal = isTerminal;
        this.all = all;
    }

    /** So much more is done; on any thread. */
    synchronized void add(long more) {
        done += more;
        int full = (int) (WIDTH * done / all);
        if (isTerminal && full > drawn) {
            drawn = full;
            err.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]");
            err.flush();
        }
    }

    /** Takes the bar away. */
    synchronized void end() {
        if (isTerminal) {
            err.print("\r" + " ".repeat(WIDTH + 2) + "\r");
            err.flush();
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.stelling.command.Arguments;
import nl.stelling.command.Options;
import nl.stelling.command.Wanted;

/**
 * Where the program begins. It decides first and starts JavaFX last, so that the terminal form and the command line
 * never need a display.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // What writes paper would tell of every door of the runtime that it finds closed
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        // The locale of the terminal may know no ’ and no é; what reads our output expects UTF-8
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Wanted wanted = Arguments.parse(args, out, err);
        // The first switch over records of a program takes 30 ms, and JavaFX waits for no other
        int exitCode = wanted instanceof Wanted.Window(var options)
                ? openWindow(options, out, err)
                : begin(wanted, out, err);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int begin(Wanted wanted, PrintStream out, PrintStream err) {
        return switch (wanted) {
            case Wanted.Window(var options) -> openWindow(options, out, err);
            case Wanted.Kiosk(var options) -> new KioskProgram(options, err).run();
            case Wanted.Text(var options) -> TextProgram.run(options, Start.read(options), System.in, out, err);
            case Wanted.Done(var code) -> code;
        };
    }

    private static int openWindow(Options options, PrintStream out, PrintStream err) {
        WindowProgram window = new WindowProgram(options);
        return window.open() ? 0 : window.instead(System.in, out, err);
    }
}

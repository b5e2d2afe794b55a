// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;

/** Where the command line comes in. */
public final class Arguments {

    private Arguments() {}

    /**
     * Understands what was typed after the name of the program. A command is carried out at once.
     *
     * @param out for results, in UTF-8
     * @param err for what is wrong, in UTF-8
     */
    public static Wanted parse(String[] args, PrintStream out, PrintStream err) {
        // Who just opens the program does not wait for the reader of options to be loaded
        return args.length == 0
                ? new Wanted.Window(Options.NONE)
                : new Commands(out, err, Commands.words(args)).run(args);
    }
}

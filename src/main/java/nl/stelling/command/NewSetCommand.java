// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.nio.file.Path;
import nl.stelling.library.NewSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The command {@code new-set}: a folder with a small set, to be made into another. */
final class NewSetCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    NewSetCommand(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    int run(Path folder) {
        return switch (NewSet.make(folder)) {
            case MADE -> {
                out.println(words.of(Key.NEW_SET_MADE, folder));
                yield Commands.GOOD;
            }
            case EXISTS -> refuse(Key.NEW_SET_EXISTS, folder);
            case BAD_NAME -> refuse(Key.NEW_SET_NAME, folder);
            case FAILED -> refuse(Key.NEW_SET_FAILED, folder);
        };
    }

    private int refuse(Key why, Path folder) {
        err.println(words.of(why, folder));
        return Commands.BAD;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.stelling.counts.Counts;
import nl.stelling.words.Words;

/** The command {@code kiosk report}: what booths of one or more branches counted, each session once. */
final class ReportCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    ReportCommand(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    /** Reads everything before it writes anything. */
    int run(List<Path> files, ScoreWish.Format format) {
        return switch (Counts.read(files)) {
            case Counts.Merging.Complete(Counts counts) -> {
                out.print(switch (format) {
                    case TEXT -> CountsText.of(counts, words);
                    case JSON -> CountsJson.of(counts);
                    case CSV -> CountsCsv.of(counts);
                });
                yield Commands.GOOD;
            }
            case Counts.Merging.Faulty(var faults) -> {
                CountsFaults.lines(faults, words).forEach(err::println);
                yield Commands.BAD;
            }
        };
    }
}

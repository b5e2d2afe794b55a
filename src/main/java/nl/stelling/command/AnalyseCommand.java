// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import nl.stelling.bulk.Analysis;
import nl.stelling.bulk.Analyst;
import nl.stelling.library.Reading;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;

/** The command {@code analyse}: what a set does to voters, for who edits it. */
final class AnalyseCommand {

    static final long VOTERS = 1_000_000;
    static final long MOST_VOTERS = 1_000_000_000;
    static final long SEED = 1;

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final boolean isTerminal;

    /** @param isTerminal whether somebody watches: then a bar shows how far it is */
    AnalyseCommand(PrintStream out, PrintStream err, Words words, boolean isTerminal) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.isTerminal = isTerminal;
    }

    int run(SetChoice choice, long voters, long seed, boolean json) {
        return switch (choice.read()) {
            case Reading.Complete(StatementSet set) -> {
                Progress progress = new Progress(err, isTerminal, voters);
                Analysis analysis = Analyst.analyse(set, voters, seed, progress::add);
                progress.end();
                out.print(json ? AnalysisJson.of(set, analysis) : AnalysisText.of(set, analysis, words));
                yield Commands.GOOD;
            }
            case Reading.Faulty faulty -> {
                CheckCommand.faults(faulty, words).forEach(err::println);
                yield Commands.BAD;
            }
        };
    }
}

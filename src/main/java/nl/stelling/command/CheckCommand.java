// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import nl.stelling.library.Inspection;
import nl.stelling.library.Reading;
import nl.stelling.present.ProblemPresenter;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The command {@code check}: every fault of a set, or what might be better in it and what it comes to. */
final class CheckCommand {

    private final PrintStream out;
    private final Words words;

    CheckCommand(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    int run(SetChoice choice) {
        Inspection inspection = choice.inspect();
        return switch (inspection.reading()) {
            case Reading.Complete(StatementSet set) -> {
                ProblemPresenter.views(inspection.warnings(), words).forEach(problem -> out.println(problem.line()));
                out.println(words.of(Key.CHECK_GOOD));
                if (!inspection.warnings().isEmpty()) {
                    out.println(words.of(Key.CHECK_WARNINGS, inspection.warnings().size()));
                }
                CheckReport.of(set, inspection.pledges(), words).forEach(out::println);
                yield Commands.GOOD;
            }
            case Reading.Faulty faulty -> {
                faults(faulty, words).forEach(out::println);
                yield Commands.BAD;
            }
        };
    }

    /** Every fault in a line, and how many there are. */
    static List<String> faults(Reading.Faulty faulty, Words words) {
        List<String> lines = new ArrayList<>();
        ProblemPresenter.views(faulty.problems(), words).forEach(problem -> lines.add(problem.line()));
        lines.add(words.of(Key.CHECK_FAULTY, faulty.problems().size(), faulty.name()));
        return lines;
    }
}

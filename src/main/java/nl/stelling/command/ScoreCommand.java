// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.library.Reading;
import nl.stelling.library.Sheets;
import nl.stelling.library.Sheets.SheetReading;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scoring;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;

/** The command {@code score}: what one sheet of answers comes to, down to every statement. */
final class ScoreCommand {

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    ScoreCommand(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    int run(SetChoice choice, Path sheet, Method method, boolean json) {
        return switch (choice.read()) {
            case Reading.Complete(StatementSet set) -> run(set, sheet, method, json);
            case Reading.Faulty faulty -> refuse(CheckCommand.faults(faulty, words));
        };
    }

    private int run(StatementSet set, Path file, Method method, boolean json) {
        return switch (Sheets.read(file, set)) {
            case SheetReading.Complete(AnswerSheet sheet) -> {
                Outcome outcome = Scoring.score(set, sheet, method);
                out.print(json ? ScoreJson.of(set, outcome) : ScoreText.of(set, sheet, outcome, words));
                yield Commands.GOOD;
            }
            case SheetReading.Faulty(String name, var problems) ->
                refuse(CheckCommand.faults(new Reading.Faulty(name, problems), words));
        };
    }

    private int refuse(List<String> faults) {
        faults.forEach(err::println);
        return Commands.BAD;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.library.Problem;
import nl.stelling.library.Reading;
import nl.stelling.library.SheetTable;
import nl.stelling.library.SheetTable.TableReading;
import nl.stelling.library.Sheets;
import nl.stelling.library.Sheets.SheetReading;
import nl.stelling.score.Scoring;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Words;

/** The command {@code score}: what a sheet of answers comes to, down to every statement, or what thousands do. */
final class ScoreCommand {

    private static final String TABLE = ".csv";
    /** Sheets that are scored together: enough to keep every processor at work, few enough to hold their results. */
    private static final int BATCH = 64;

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;

    ScoreCommand(PrintStream out, PrintStream err, Words words) {
        this.out = out;
        this.err = err;
        this.words = words;
    }

    /** Reads everything before it writes anything, so that nothing is half written for what a file holds. */
    int run(SetChoice choice, Path sheets, ScoreWish wish) {
        return switch (choice.read()) {
            case Reading.Complete(StatementSet set) -> run(set, sheets, wish);
            case Reading.Faulty(String name, var problems) -> refuse(name, problems);
        };
    }

    private int run(StatementSet set, Path file, ScoreWish wish) {
        String name = String.valueOf(file.getFileName());
        boolean isTable = name.length() >= TABLE.length()
                && name.regionMatches(true, name.length() - TABLE.length(), TABLE, 0, TABLE.length());
        if (isTable) {
            return switch (SheetTable.read(file, set)) {
                case TableReading.Complete(var sheets) -> write(set, sheets, wish, true);
                case TableReading.Faulty(String faulty, var problems) -> refuse(faulty, problems);
            };
        }
        return switch (Sheets.read(file, set)) {
            case SheetReading.Complete(AnswerSheet sheet) ->
                write(set, new LinkedHashMap<>(Map.of(name, sheet)), wish, false);
            case SheetReading.Faulty(String faulty, var problems) -> refuse(faulty, problems);
        };
    }

    private int write(StatementSet set, SequencedMap<String, AnswerSheet> sheets, ScoreWish wish, boolean isTable) {
        ScoreForm form = switch (wish.format()) {
            case TEXT -> isTable ? new ScoreLines(set, wish, words) : new ScoreText(set, wish, words);
            case JSON -> new ScoreJson(set, wish, isTable);
            case CSV -> new ScoreCsv(wish);
        };
        Scoring scoring = new Scoring(set, wish.method(), wish.silence());
        List<Map.Entry<String, AnswerSheet>> all = List.copyOf(sheets.entrySet());
        out.print(form.head());
        for (int from = 0; from < all.size(); from += BATCH) {
            String written = all.subList(from, Math.min(from + BATCH, all.size())).parallelStream()
                    .map(each -> form.sheet(each.getKey(), each.getValue(), scoring.outcome(each.getValue())))
                    .collect(Collectors.joining(form.between(), from == 0 ? "" : form.between(), ""));
            out.print(written);
            if (out.checkError()) {
                // Nobody reads on: a pipe that was closed, or a full disk
                return Commands.BAD;
            }
        }
        out.print(form.foot());
        return Commands.GOOD;
    }

    private int refuse(String name, List<Problem> problems) {
        CheckCommand.faults(new Reading.Faulty(name, problems), words).forEach(err::println);
        return Commands.BAD;
    }
}

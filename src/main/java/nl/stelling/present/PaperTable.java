// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Contribution;
import nl.stelling.score.Outcome;
import nl.stelling.score.Standing;
import nl.stelling.statements.Position;
import nl.stelling.statements.Quote;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The reasoning of all statements on paper: what each voice says, the points, and where the programme says so. */
final class PaperTable {

    /** With more parties there is room for signs alone. */
    private static final int FEW = 6;

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Outcome outcome;
    private final Words words;

    PaperTable(StatementSet set, AnswerSheet sheet, Outcome outcome, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.outcome = outcome;
        this.words = words;
    }

    PaperView.Table table() {
        boolean isShort = set.parties().size() > FEW;
        return new PaperView.Table(words.of(Key.PAPER_TABLE),
                isShort ? words.of(Key.PAPER_TABLE_SIGNS) : key(), isShort ? signs() : List.of(),
                words.of(Key.PAPER_STATEMENT), words.of(Key.RESULT_YOU),
                outcome.standings().stream().map(each -> words.of(each.match().party().name())).toList(),
                set.statements().stream().map(this::row).toList());
    }

    /** What stands behind a position; and, where a programme is silent, which rows add up to the result. */
    private String key() {
        boolean isAll = !outcome.isOrdered() || set.commonCount() == set.statements().size();
        return isAll
                ? words.of(Key.PAPER_TABLE_KEY)
                : String.join(" ", words.of(Key.PAPER_TABLE_KEY), words.of(Key.PAPER_TABLE_ORDER));
    }

    /** Every sign that stands in the table, the answers in the order in which they are offered. */
    private List<PaperView.Cell> signs() {
        List<PaperView.Cell> signs = new ArrayList<>();
        for (Stance stance : List.of(Stance.AGREE, Stance.NEITHER, Stance.DISAGREE)) {
            signs.add(new PaperView.Cell(Mark.of(stance), Stances.word(stance, words), "", ""));
        }
        signs.add(new PaperView.Cell(Mark.SILENT, words.of(Key.PAPER_SILENT), "", ""));
        for (Answer answer : List.of(Answer.SKIPPED, Answer.OPEN)) {
            if (set.statements().stream().anyMatch(each -> sheet.answer(each.id()).equals(answer))) {
                signs.add(new PaperView.Cell(Mark.of(answer), Stances.word(answer, words), "", ""));
            }
        }
        return signs;
    }

    private PaperView.Table.Row row(Statement statement) {
        int index = set.statements().indexOf(statement);
        int factor = sheet.weight(statement.id()).factor();
        var answer = sheet.answer(statement.id());
        return new PaperView.Table.Row(index + 1, words.of(statement.title()),
                factor > 1 ? words.of(Key.WEIGHT_TIMES, factor) : "",
                new PaperView.Cell(Mark.of(answer), Stances.word(answer, words), "", ""),
                outcome.standings().stream().map(standing -> cell(statement, index, standing)).toList());
    }

    private PaperView.Cell cell(Statement statement, int index, Standing standing) {
        Position position = statement.position(standing.match().party().id());
        Contribution contribution = standing.match().own().contributions().get(index);
        return new PaperView.Cell(Mark.of(position),
                Mark.of(position) == Mark.SILENT ? words.of(Key.PAPER_SILENT) : Stances.word(position, words),
                contribution.isCounted()
                        ? words.of(Key.PAPER_CELL_POINTS, contribution.earned(), contribution.possible())
                        : "",
                where(position));
    }

    private String where(Position position) {
        if (!(position instanceof Position.Held held) || held.quotes().isEmpty()) {
            return "";
        }
        Quote quote = held.quotes().getFirst();
        return words.of(Key.PAPER_PARAGRAPH,
                Paragraphs.numberOf(set.programme(quote.programme()), quote.start()));
    }
}

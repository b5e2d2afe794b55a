// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.statements.Id;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.WeightChoice;

/** The door for a table of answer sheets: a CSV file with a row for each sheet and a column for each statement. */
public final class SheetTable {

    /** What came of reading a table. */
    public sealed interface TableReading {

        /** The sheets by their names, in the order of the rows. */
        record Complete(SequencedMap<String, AnswerSheet> sheets) implements TableReading {}

        /**
         * No sheets, but all that is wrong with them.
         *
         * @param name of the file, as a person knows it
         * @param problems at least one, by line
         */
        record Faulty(String name, List<Problem> problems) implements TableReading {

            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }

    private static final String NAMES = "sheet";
    private static final String HEAVY = "*";

    private final String file;
    private final StatementSet set;
    private final Problems problems;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Weight> weights = new HashMap<>();

    private SheetTable(String file, StatementSet set, Problems problems) {
        this.file = file;
        this.set = set;
        this.problems = problems;
        Vocabulary.STANCES.stream().filter(each -> set.scale().has(each.value()))
                .forEach(each -> answers.put(each.word(), new Answer.Given(each.value())));
        answers.put(Vocabulary.SKIPPED, Answer.SKIPPED);
        set.weights().forEach(each -> weights.put("" + each.factor(), new Weight(each.factor())));
    }

    /** The sheets in a file, for this set. Nothing is thrown for what the file holds. */
    public static TableReading read(Path path, StatementSet set) {
        String name = Objects.toString(path.getFileName(), path.toString());
        Problems problems = new Problems();
        SequencedMap<String, AnswerSheet> sheets = Sheets.bytes(path, name, Limits.SET_BYTES, problems)
                .flatMap(bytes -> Bytes.text(name, bytes, problems))
                .map(text -> new SheetTable(name, set, problems).read(Csv.rows(name, text, problems)))
                .orElseGet(LinkedHashMap::new);
        return problems.count() == 0
                ? new TableReading.Complete(sheets)
                : new TableReading.Faulty(name, problems.inOrder());
    }

    private SequencedMap<String, AnswerSheet> read(List<Csv.Row> rows) {
        SequencedMap<String, AnswerSheet> sheets = new LinkedHashMap<>();
        if (rows.isEmpty() || !rows.getFirst().cells().getFirst().equals(NAMES)) {
            if (problems.count() == 0) {
                problem(1, "", Rule.MISSING_KEY, "", NAMES);
            }
            return sheets;
        }
        List<String> head = rows.getFirst().cells();
        if (isRight(head, rows.getFirst().line())) {
            List<Id<Statement>> columns = head.stream().map(Id<Statement>::new).toList();
            rows.stream().skip(1).forEach(row -> sheet(row, columns).ifPresent(sheet -> {
                if (sheets.put(row.cells().getFirst(), sheet) != null) {
                    problem(row.line(), NAMES, Rule.DOUBLE_ID, row.cells().getFirst(), "");
                }
            }));
        }
        return sheets;
    }

    private boolean isRight(List<String> head, int line) {
        SequencedSet<String> known = set.statements().stream().map(each -> each.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> before = new HashSet<>();
        boolean right = true;
        for (String column : head.subList(1, head.size())) {
            boolean once = before.add(column);
            right &= once && known.contains(column);
            if (!known.contains(column)) {
                problem(line, column, Rule.UNKNOWN_STATEMENT, column, Shown.list(known));
            } else if (!once) {
                problem(line, column, Rule.DUPLICATE_KEY, column, "");
            }
        }
        return right;
    }

    private Optional<AnswerSheet> sheet(Csv.Row row, List<Id<Statement>> columns) {
        List<String> cells = row.cells();
        if (cells.size() != columns.size()) {
            problem(row.line(), "", Rule.WRONG_CELLS, "" + cells.size(), "" + columns.size());
            return Optional.empty();
        }
        String name = cells.getFirst();
        if (name.isBlank()) {
            problem(row.line(), NAMES, Rule.EMPTY_TEXT, "", "");
        }
        name.chars().filter(Character::isISOControl).findFirst()
                .ifPresent(bad -> problem(row.line(), NAMES, Rule.BAD_CHARACTER, Shown.number(bad), ""));
        Map<Id<Statement>, Answer> said = new HashMap<>();
        Map<Id<Statement>, Weight> weighed = new HashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                cell(row.line(), columns.get(i), cells.get(i), said, weighed);
            }
        }
        return Optional.of(new AnswerSheet(said, weighed));
    }

    /** A word for the answer, and after an asterisk the weight; either may be left out. */
    private void cell(int line, Id<Statement> column, String cell, Map<Id<Statement>, Answer> said,
            Map<Id<Statement>, Weight> weighed) {
        int star = cell.indexOf(HEAVY);
        String word = star < 0 ? cell : cell.substring(0, star);
        Answer answer = word.isEmpty() ? Answer.OPEN : answers.get(word);
        if (answer == null) {
            List<String> other = Vocabulary.stances(Scale.FIVE_POINT, Vocabulary.SKIPPED);
            problem(line, column.value(), other.contains(word) ? Rule.STANCE_OUTSIDE_SCALE : Rule.UNKNOWN_VALUE, word,
                    Shown.list(Vocabulary.stances(set.scale(), Vocabulary.SKIPPED)));
        } else if (!answer.equals(Answer.OPEN)) {
            said.put(column, answer);
        }
        if (star >= 0) {
            Weight weight = weights.get(cell.substring(star + 1));
            if (weight == null) {
                problem(line, column.value(), Rule.NUMBER_OUT_OF_RANGE, cell.substring(star + 1), Shown
                        .list(set.weights().stream().map(WeightChoice::factor).map(Object::toString).toList()));
            } else if (!weight.equals(Weight.ONCE)) {
                weighed.put(column, weight);
            }
        }
    }

    private void problem(int line, String column, Rule rule, String found, String expected) {
        problems.add(file, column, line, rule, found, expected);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.KeptSheet;
import nl.stelling.answers.Weight;
import nl.stelling.statements.Id;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.WeightChoice;

/** Reads the file of an answer sheet: for who compares to the letter, and for who kept it and goes on. */
final class SheetReader {

    private final StatementSet set;
    private final SequencedSet<String> statements;
    private final SequencedSet<String> lost = new LinkedHashSet<>();
    private AnswerSheet sheet = AnswerSheet.EMPTY;
    private boolean isKept;
    private boolean isOfAnother;
    private String version = "";
    private String date = "";
    private String checksum = "";

    SheetReader(StatementSet set) {
        this.set = set;
        this.statements = set.statements().stream().map(statement -> statement.id().value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The sheet, or nothing if it is of another format or set: then every further fault would mislead. */
    Optional<AnswerSheet> read(Cursor at) {
        if (!Format.isKnown(at) || !isOfThisSet(at.need("set"))) {
            return Optional.empty();
        }
        // Which version and which files it was made with: for a person who compares, no ground to refuse it
        version = Values.string(at.maybe("version")).orElse("");
        checksum = Values.string(at.maybe("checksum")).orElse("");
        date = date(at.maybe("date"));
        isOfAnother = isKept && !checksum.isEmpty() && !checksum.equals(set.publication().checksum());
        each(at.need("answers"), this::answer);
        each(at.maybe("weights"), this::weight);
        at.close();
        return Optional.of(sheet);
    }

    /** The same for a sheet that was kept: what a set of another version has no place for is told, and no fault. */
    Optional<KeptSheet> readKept(Cursor at) {
        isKept = true;
        return read(at).map(whole -> new KeptSheet(whole, date, version, !isOfAnother, List.copyOf(lost)));
    }

    private static String date(Cursor at) {
        return at.isAbsent() ? "" : Values.date(at);
    }

    private boolean isOfThisSet(Cursor at) {
        Id<StatementSet> id = Values.id(at);
        boolean other = at.json() instanceof Json.Str string && string.value().equals(id.value())
                && !id.equals(set.id());
        if (other) {
            at.problem(Rule.OTHER_SET, set.id().value());
        }
        return !other;
    }

    private void each(Cursor at, BiConsumer<Id<Statement>, Cursor> read) {
        for (Map.Entry<String, Cursor> entry : at.entries()) {
            if (statements.contains(entry.getKey())) {
                read.accept(new Id<>(entry.getKey()), entry.getValue());
            } else if (isOfAnother) {
                lost.add(Shown.of(entry.getKey()));
            } else {
                entry.getValue().problem(Rule.UNKNOWN_STATEMENT, entry.getKey(), Shown.list(statements));
            }
        }
    }

    private void answer(Id<Statement> statement, Cursor at) {
        if (isOfAnother && isOfAnotherScale(at)) {
            lost.add(statement.value());
            return;
        }
        Values.stance(at, set.scale(), Vocabulary.SKIPPED).ifPresent(word -> sheet = sheet.with(statement, Vocabulary
                .value(Vocabulary.STANCES, word).<Answer>map(Answer.Given::new).orElse(Answer.SKIPPED)));
    }

    private boolean isOfAnotherScale(Cursor at) {
        return at.json() instanceof Json.Str word
                && Vocabulary.value(Vocabulary.STANCES, word.value()).filter(stance -> !set.scale().has(stance))
                        .isPresent();
    }

    private void weight(Id<Statement> statement, Cursor at) {
        int factor = Values.number(at, 1, Integer.MAX_VALUE);
        if (set.weights().stream().anyMatch(choice -> choice.factor() == factor)) {
            sheet = sheet.with(statement, new Weight(factor));
        } else if (isOfAnother) {
            lost.add(statement.value());
        } else {
            at.problem(Rule.NUMBER_OUT_OF_RANGE, Shown.list(set.weights().stream().map(WeightChoice::factor)
                    .map(Object::toString).toList()));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.answers.Weight;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The door through which answer sheets come in and go out. */
public final class Sheets {

    /** What came of reading an answer sheet. */
    public sealed interface SheetReading {

        /** The sheet, without a fault. */
        record Complete(AnswerSheet sheet) implements SheetReading {}

        /**
         * No sheet, but all that is wrong with it.
         *
         * @param name of the file, as a person knows it
         * @param problems at least one, by line
         */
        record Faulty(String name, List<Problem> problems) implements SheetReading {

            public Faulty {
                problems = List.copyOf(problems);
            }
        }
    }

    private Sheets() {}

    /** The answer sheet in a file, for this set. Nothing is thrown for what the file holds. */
    public static SheetReading read(Path file, StatementSet set) {
        String name = Objects.toString(file.getFileName(), file.toString());
        Problems problems = new Problems();
        Optional<AnswerSheet> sheet = bytes(file, name, Limits.FILE_BYTES, problems)
                .flatMap(bytes -> Bytes.json(name, bytes, problems))
                .flatMap(json -> new SheetReader(set).read(new Cursor(problems, name, json)));
        return sheet.isPresent() && problems.count() == 0
                ? new SheetReading.Complete(sheet.get())
                : new SheetReading.Faulty(name, problems.inOrder());
    }

    /** The bytes of a file that a person named, and no more than the limit, or a problem and nothing. */
    static Optional<byte[]> bytes(Path file, String name, int limit, Problems problems) {
        if (!Files.isRegularFile(file)) {
            problems.add(name, Files.exists(file) ? Rule.UNREADABLE : Rule.MISSING_FILE, "", "");
            return Optional.empty();
        }
        try {
            return Bytes.read(name, Files.newInputStream(file), limit, problems);
        } catch (IOException e) {
            problems.add(name, Rule.UNREADABLE, "", "");
            return Optional.empty();
        }
    }

    /** The text of a file that holds this sheet, in the order of the set's statements; it is to be written in UTF-8. */
    public static String write(AnswerSheet sheet, StatementSet set) {
        return write(sheet, set, "");
    }

    /**
     * The same with the day on it.
     *
     * @param date on which it is kept, year first, or empty
     */
    public static String write(AnswerSheet sheet, StatementSet set, String date) {
        StringWriter text = new StringWriter();
        JsonFactory factory = new JsonFactory();
        try (JsonGenerator out = factory.createGenerator(new Indented(), text)) {
            out.writeStartObject();
            out.writeNumberProperty("format", Format.VERSION);
            out.writeStringProperty("set", set.id().value());
            out.writeStringProperty("version", set.publication().version());
            out.writeStringProperty("checksum", set.publication().checksum());
            if (!date.isEmpty()) {
                out.writeStringProperty("date", date);
            }
            out.writeObjectPropertyStart("answers");
            set.statements().forEach(statement -> write(out, statement, sheet.answer(statement.id())));
            out.writeEndObject();
            out.writeObjectPropertyStart("weights");
            set.statements().forEach(statement -> write(out, statement, sheet.weight(statement.id())));
            out.writeEndObject();
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator out, Statement statement, Answer answer) {
        switch (answer) {
            case Answer.Given(var stance) ->
                out.writeStringProperty(statement.id().value(), Vocabulary.word(Vocabulary.STANCES, stance));
            case Answer.Skipped() -> out.writeStringProperty(statement.id().value(), Vocabulary.SKIPPED);
            case Answer.Open() -> {
            }
        }
    }

    private static void write(JsonGenerator out, Statement statement, Weight weight) {
        if (!weight.equals(Weight.ONCE)) {
            out.writeNumberProperty(statement.id().value(), weight.factor());
        }
    }
}

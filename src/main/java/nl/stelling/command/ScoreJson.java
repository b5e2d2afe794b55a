// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.StringWriter;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Outcome;
import nl.stelling.statements.StatementSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Results as JSON: every sum with the parts that it is the sum of. A percentage or rank that there is not is left out. One
 * sheet is an object of many lines; of a table, each sheet is a line.
 */
final class ScoreJson implements ScoreForm {

    private static final int FORMAT = 1;

    private final StatementSet set;
    private final ScoreWish wish;
    private final boolean isTable;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    ScoreJson(StatementSet set, ScoreWish wish, boolean isTable) {
        this.set = set;
        this.wish = wish;
        this.isTable = isTable;
        this.json = new JsonFactory().createGenerator(isTable ? ObjectWriteContext.empty() : new Indented(), text);
    }

    @Override
    public String head() {
        json.writeStartObject();
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("set", set.id().value());
        json.writeStringProperty("version", set.publication().version());
        json.writeStringProperty("checksum", set.publication().checksum());
        json.writeStringProperty("method", Names.of(wish.method()));
        json.writeStringProperty("silence", Names.of(wish.silence()));
        json.writeNumberProperty("minimumCounted", set.minimumCounted());
        if (isTable) {
            json.writeArrayPropertyStart("sheets");
        }
        return written();
    }

    @Override
    public String sheet(String name, AnswerSheet sheet, Outcome outcome) {
        if (!isTable) {
            new OutcomeJson(set, wish, json).write(outcome);
            return written();
        }
        StringWriter line = new StringWriter();
        try (JsonGenerator own = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            own.writeStartObject();
            own.writeStringProperty("sheet", name);
            new OutcomeJson(set, wish, own).write(outcome);
            own.writeEndObject();
        }
        return "\n" + line;
    }

    @Override
    public String between() {
        return ",";
    }

    @Override
    public String foot() {
        if (isTable) {
            json.writeEndArray();
        }
        json.writeEndObject();
        json.close();
        return written() + "\n";
    }

    private String written() {
        json.flush();
        String written = text.toString();
        text.getBuffer().setLength(0);
        return written;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.StringWriter;
import java.util.List;
import nl.stelling.counts.Counts;
import nl.stelling.counts.Counts.SetTotals;
import nl.stelling.counts.Ledger;
import nl.stelling.statements.Stance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Counts as JSON. Of a statement that few answered, the answers are left out. */
final class CountsJson {

    private static final int FORMAT = 1;

    private final JsonGenerator json;

    private CountsJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(Counts counts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new CountsJson(json).write(counts);
        }
        return text.append('\n').toString();
    }

    private void write(Counts counts) {
        json.writeStartObject();
        json.writeNumberProperty("format", FORMAT);
        json.writeNumberProperty("completed", counts.ended(Ledger.End.COMPLETED));
        json.writeNumberProperty("brokenOff", counts.ended(Ledger.End.BROKEN_OFF));
        json.writeArrayPropertyStart("days");
        counts.days().forEach(this::day);
        json.writeEndArray();
        json.writeArrayPropertyStart("totals");
        counts.totals().forEach(this::totals);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void day(Counts.Day day) {
        json.writeStartObject();
        json.writeStringProperty("day", day.day().toString());
        json.writeStringProperty("branch", day.branch());
        json.writeStringProperty("kiosk", day.kiosk());
        json.writeNumberProperty("completed", day.completed());
        json.writeNumberProperty("brokenOff", day.brokenOff());
        json.writeEndObject();
    }

    private void totals(SetTotals totals) {
        json.writeStartObject();
        json.writeStringProperty("set", totals.set());
        json.writeStringProperty("version", totals.version());
        json.writeStringProperty("checksum", totals.checksum());
        json.writeNumberProperty("sessions", totals.sessions());
        json.writeArrayPropertyStart("statements");
        totals.sums().forEach(this::statement);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void statement(String statement, List<Integer> counts) {
        json.writeStartObject();
        json.writeStringProperty("statement", statement);
        if (SetTotals.isShown(counts)) {
            json.writeObjectPropertyStart("answers");
            List<Stance> stances = Names.stances(counts.size() - 1);
            for (int i = 0; i < stances.size(); i++) {
                json.writeNumberProperty(Names.of(stances.get(i)), counts.get(i));
            }
            json.writeEndObject();
            json.writeNumberProperty("noAnswer", counts.getLast());
        }
        json.writeEndObject();
    }
}

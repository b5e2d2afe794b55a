// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.StringWriter;
import java.util.List;
import nl.stelling.bulk.Analysis;
import nl.stelling.score.Outcome;
import nl.stelling.score.Standing;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** What was found of a set, as JSON. Where parties cannot be put in order, nothing is said of voters. */
final class AnalysisJson {

    private static final int FORMAT = 1;

    private final JsonGenerator json;

    private AnalysisJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(StatementSet set, Analysis analysis) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new AnalysisJson(json).write(set, analysis);
        }
        return text.append('\n').toString();
    }

    private void write(StatementSet set, Analysis analysis) {
        json.writeStartObject();
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("set", set.id().value());
        json.writeStringProperty("version", set.publication().version());
        json.writeStringProperty("checksum", set.publication().checksum());
        json.writeNumberProperty("statements", set.statements().size());
        json.writeNumberProperty("common", set.commonCount());
        json.writeBooleanProperty("ordered", analysis.isOrdered());
        if (analysis.isOrdered()) {
            voters(analysis);
            json.writeNumberProperty("tied", analysis.tied());
            json.writeArrayPropertyStart("first");
            analysis.firsts().forEach(this::first);
            json.writeEndArray();
            always("alwaysAgree", analysis.agreeing());
            always("alwaysDisagree", analysis.disagreeing());
        }
        json.writeArrayPropertyStart("separations");
        analysis.separations().forEach(each -> separation(each, analysis.isOrdered()));
        json.writeEndArray();
        json.writeArrayPropertyStart("alike");
        analysis.alike().forEach(this::alike);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void voters(Analysis analysis) {
        json.writeNumberProperty("voters", analysis.voters());
        json.writeNumberProperty("seed", analysis.seed());
    }

    private void first(Analysis.First each) {
        json.writeStartObject();
        json.writeStringProperty("party", each.party().id().value());
        json.writeNumberProperty("first", each.first());
        json.writeNumberProperty("alone", each.alone());
        json.writeEndObject();
    }

    private void always(String name, Outcome outcome) {
        json.writeArrayPropertyStart(name);
        for (Standing standing : outcome.standings()) {
            json.writeStartObject();
            json.writeStringProperty("party", standing.match().party().id().value());
            json.writeNumberProperty("rank", standing.rank());
            json.writeNumberProperty("earned", standing.match().common().earned());
            json.writeNumberProperty("possible", standing.match().common().possible());
            json.writeNumberProperty("percent", standing.match().common().percent());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void separation(Analysis.Separation each, boolean isOrdered) {
        json.writeStartObject();
        json.writeStringProperty("statement", each.statement().id().value());
        json.writeNumberProperty("apart", each.apart());
        json.writeNumberProperty("pairs", each.pairs());
        json.writeNumberProperty("silent", each.silent());
        if (isOrdered) {
            json.writeNumberProperty("changedWithout", each.changed());
        }
        json.writeEndObject();
    }

    private void alike(List<Statement> group) {
        json.writeStartArray();
        group.forEach(each -> json.writeString(each.id().value()));
        json.writeEndArray();
    }
}

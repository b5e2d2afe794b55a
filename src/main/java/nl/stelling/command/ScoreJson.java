// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.StringWriter;
import nl.stelling.answers.Answer;
import nl.stelling.score.Contribution;
import nl.stelling.score.Counting;
import nl.stelling.score.Match;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;
import nl.stelling.statements.Position;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A result as JSON: every sum with the parts that it is the sum of. A percentage that there is not is left out. */
final class ScoreJson {

    private static final int FORMAT = 1;

    private final JsonGenerator json;

    private ScoreJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(StatementSet set, Outcome outcome) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new ScoreJson(json).write(set, outcome);
        }
        return text.append('\n').toString();
    }

    private void write(StatementSet set, Outcome outcome) {
        json.writeStartObject();
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("set", set.id().value());
        json.writeStringProperty("version", set.publication().version());
        json.writeStringProperty("checksum", set.publication().checksum());
        json.writeStringProperty("method", Grammar.name(outcome.method()));
        json.writeNumberProperty("minimumCounted", set.minimumCounted());
        json.writeBooleanProperty("ordered", outcome.isOrdered());
        json.writeArrayPropertyStart("parties");
        outcome.standings().forEach(this::party);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void party(Standing standing) {
        Match match = standing.match();
        json.writeStartObject();
        json.writeStringProperty("party", match.party().id().value());
        if (standing.rank() > 0) {
            json.writeNumberProperty("rank", standing.rank());
        }
        json.writeStringProperty("toAbove", switch (standing.toAbove()) {
            case NONE -> "none";
            case EQUAL -> "equal";
            case NEARLY_EQUAL -> "nearly-equal";
            case APART -> "apart";
        });
        score("common", match.over(Scope.COMMON));
        score("own", match.over(Scope.OWN));
        json.writeEndObject();
    }

    private void score(String name, Score score) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("counted", score.counted());
        json.writeNumberProperty("earned", score.earned());
        json.writeNumberProperty("possible", score.possible());
        if (score.isEnough()) {
            json.writeNumberProperty("percent", score.percent());
        }
        json.writeArrayPropertyStart("statements");
        score.contributions().forEach(this::contribution);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void contribution(Contribution each) {
        json.writeStartObject();
        json.writeStringProperty("statement", each.statement().id().value());
        json.writeStringProperty("answer", switch (each.answer()) {
            case Answer.Given(var stance) -> word(stance);
            case Answer.Skipped() -> "skipped";
            case Answer.Open() -> "open";
        });
        json.writeNumberProperty("weight", each.weight().factor());
        json.writeStringProperty("position", switch (each.position()) {
            case Position.Held held -> word(held.stance());
            case Position.Silent _ -> "silent";
        });
        json.writeStringProperty("counting", word(each.counting()));
        json.writeNumberProperty("earned", each.earned());
        json.writeNumberProperty("possible", each.possible());
        json.writeEndObject();
    }

    private static String word(Counting counting) {
        return switch (counting) {
            case COUNTED -> "counted";
            case ASSUMED -> "assumed";
            case OPEN -> "open";
            case SKIPPED -> "skipped";
            case SILENT -> "silent";
            case NOT_COMMON -> "not-common";
        };
    }

    /** As the files of sets and sheets have it. */
    private static String word(Stance stance) {
        return switch (stance) {
            case STRONGLY_AGREE -> "strongly-agree";
            case AGREE -> "agree";
            case NEITHER -> "neither";
            case DISAGREE -> "disagree";
            case STRONGLY_DISAGREE -> "strongly-disagree";
        };
    }

    /** One value a line, the same on every system. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

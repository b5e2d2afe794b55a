// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.StringWriter;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Contribution;
import nl.stelling.score.Counting;
import nl.stelling.score.Method;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;
import nl.stelling.statements.Position;
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
        if (isTable) {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("sheet", name);
        }
        json.writeBooleanProperty("ordered", outcome.isOrdered());
        json.writeArrayPropertyStart("parties");
        outcome.standings().forEach(this::party);
        json.writeEndArray();
        if (isTable) {
            json.writeEndObject();
        }
        return written();
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

    private void party(Standing standing) {
        json.writeStartObject();
        json.writeStringProperty("party", standing.match().party().id().value());
        rank(standing.rank());
        json.writeStringProperty("toAbove", switch (standing.toAbove()) {
            case NONE -> "none";
            case EQUAL -> "equal";
            case NEARLY_EQUAL -> "nearly-equal";
            case APART -> "apart";
        });
        for (Scope scope : wish.scopes()) {
            score(standing, scope);
        }
        json.writeEndObject();
    }

    private void rank(int rank) {
        if (rank > 0) {
            json.writeNumberProperty("rank", rank);
        }
    }

    private void score(Standing standing, Scope scope) {
        Score score = standing.match().over(scope);
        json.writeObjectPropertyStart(Names.of(scope));
        rank(standing.rank(scope));
        json.writeNumberProperty("counted", score.counted());
        json.writeNumberProperty("earned", score.earned());
        json.writeNumberProperty("possible", score.possible());
        if (score.method() == Method.EUCLIDEAN) {
            // The two sums that the score is one less the root of
            json.writeNumberProperty("squaredDistance", score.possible() - score.earned());
            json.writeNumberProperty("squaredSpan", score.possible());
        }
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
            case Answer.Given(var stance) -> Names.of(stance);
            case Answer.Skipped() -> "skipped";
            case Answer.Open() -> "open";
        });
        json.writeNumberProperty("weight", each.weight().factor());
        json.writeStringProperty("position", switch (each.position()) {
            case Position.Held held -> Names.of(held.stance());
            case Position.Silent _ -> "silent";
        });
        json.writeStringProperty("counting", Names.of(each.counting()));
        if (each.counting() == Counting.ASSUMED && each.answer() instanceof Answer.Given(var voter)) {
            wish.silence().instead(set.scale(), voter)
                    .ifPresent(stance -> json.writeStringProperty("assumed", Names.of(stance)));
        }
        json.writeNumberProperty("earned", each.earned());
        json.writeNumberProperty("possible", each.possible());
        json.writeEndObject();
    }
}

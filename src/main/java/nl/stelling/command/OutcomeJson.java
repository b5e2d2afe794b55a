// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import nl.stelling.answers.Answer;
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

/** Writes one outcome into an object of JSON, down to every contribution. */
final class OutcomeJson {

    private final StatementSet set;
    private final ScoreWish wish;
    private final JsonGenerator json;

    OutcomeJson(StatementSet set, ScoreWish wish, JsonGenerator json) {
        this.set = set;
        this.wish = wish;
        this.json = json;
    }

    void write(Outcome outcome) {
        json.writeBooleanProperty("ordered", outcome.isOrdered());
        json.writeArrayPropertyStart("parties");
        outcome.standings().forEach(this::party);
        json.writeEndArray();
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

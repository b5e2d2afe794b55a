// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;

/** Results as comma-separated values, a row for each party and scope. What there is not is left empty. */
final class ScoreCsv implements ScoreForm {

    private final ScoreWish wish;

    ScoreCsv(ScoreWish wish) {
        this.wish = wish;
    }

    @Override
    public String head() {
        return "sheet,party,scope,rank,sharing,counted,earned,possible,percent\n";
    }

    @Override
    public String sheet(String name, AnswerSheet sheet, Outcome outcome) {
        StringBuilder rows = new StringBuilder();
        for (Standing standing : outcome.standings()) {
            for (Scope scope : wish.scopes()) {
                row(rows.append(Names.quoted(name)).append(','), outcome, standing, scope);
            }
        }
        return rows.toString();
    }

    private static void row(StringBuilder row, Outcome outcome, Standing standing, Scope scope) {
        Score score = standing.match().over(scope);
        int rank = standing.rank(scope);
        row.append(standing.match().party().id()).append(',').append(Names.of(scope)).append(',')
                .append(rank > 0 ? rank : "").append(',').append(rank > 0 ? sharing(outcome, rank, scope) : "")
                .append(',').append(score.counted()).append(',').append(score.earned()).append(',')
                .append(score.possible()).append(',').append(score.isEnough() ? score.percent() : "").append('\n');
    }

    /** How many parties have this rank. */
    private static int sharing(Outcome outcome, int rank, Scope scope) {
        int sharing = 0;
        for (Standing standing : outcome.standings()) {
            sharing += standing.rank(scope) == rank ? 1 : 0;
        }
        return sharing;
    }

    @Override
    public String foot() {
        return "";
    }
}

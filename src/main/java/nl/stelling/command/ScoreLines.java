// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.score.Outcome;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The results of many sheets as text: a line for each. */
final class ScoreLines implements ScoreForm {

    private final StatementSet set;
    private final ScoreWish wish;
    private final Words words;

    ScoreLines(StatementSet set, ScoreWish wish, Words words) {
        this.set = set;
        this.wish = wish;
        this.words = words;
    }

    @Override
    public String head() {
        return ScoreText.head(set, wish, words).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    @Override
    public String sheet(String name, AnswerSheet sheet, Outcome outcome) {
        List<String> parties = outcome.standings().stream().map(this::party).toList();
        return words.of(Key.SCORE_LINE, name, String.join("; ", parties)) + "\n";
    }

    private String party(Standing standing) {
        Score common = standing.match().common();
        String party = words.of(standing.match().party().name());
        return standing.rank() == 0
                ? words.of(Key.SCORE_LINE_NONE, party, words.of(Key.RESULT_NO_PERCENT))
                : words.of(Key.SCORE_LINE_PARTY, standing.rank(), party, words.percent(common.percent()));
    }

    @Override
    public String foot() {
        return "";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Place;
import nl.stelling.present.ThemesView.Cell;
import nl.stelling.present.ThemesView.Voice;
import nl.stelling.score.Contribution;
import nl.stelling.score.Match;
import nl.stelling.score.Outcome;
import nl.stelling.score.Score;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.Position;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.Theme;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** An outcome cut by theme, as text. */
final class ThemesPresenter {

    /** More lines below each other are no longer compared; the table has every party. */
    static final int MOST = 20;
    private static final int NO_BAR = -1;

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Outcome outcome;
    private final List<Match> matches;
    private final Words words;

    ThemesPresenter(StatementSet set, AnswerSheet sheet, Outcome outcome, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.outcome = outcome;
        this.words = words;
        this.matches = outcome.standings().stream().limit(MOST).map(Standing::match).toList();
    }

    ThemesView view() {
        List<Voice> voices = new ArrayList<>(List.of(new Voice(words.of(Key.RESULT_YOU), "")));
        matches.forEach(each -> voices.add(new Voice(words.of(each.party().name()), words.of(each.party().place()))));
        return new ThemesView(words.of(Key.THEMES_TITLE), lead(), voices, set.themes().stream().map(this::row).toList(),
                words.of(Key.REASONING_TOTAL),
                matches.stream().map(each -> cell(each.party(), each.own(), false, Key.THEMES_COMPARED))
                        .toList(),
                words.of(Key.THEMES_TOGETHER, matches.getFirst().common().counted()),
                Weights.after(words.of(Key.THEMES_NOTE), Key.NOTE_WEIGHT, set, words), Weights.heavier(set, words));
    }

    private String lead() {
        String lead = words.of(Key.THEMES_LEAD);
        int all = outcome.standings().size();
        return matches.size() < all ? lead + " " + words.of(Key.THEMES_SOME, matches.size(), all) : lead;
    }

    private ThemesView.Row row(Theme theme) {
        List<Statement> statements = set.statements().stream().filter(each -> each.theme().equals(theme.id())).toList();
        List<Score> scores = matches.stream().map(each -> each.own().on(theme.id())).toList();
        // A bar beside nothing would look like a lead over a programme that is merely silent
        long speaking = scores.stream().filter(each -> each.counted() > 0).count();
        boolean hasBars = speaking > 1 || speaking == matches.size();
        List<ThemesView.Programme> cells = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Party party = matches.get(i).party();
            cells.add(new ThemesView.Programme(Lines.ofParty(set, sheet, statements, party, words),
                    cell(party, scores.get(i), hasBars,
                            hasBars ? Key.THEMES_COMPARED : Key.THEMES_COMPARED_ALONE)));
        }
        String name = words.of(theme.name());
        return new ThemesView.Row(name, words.of(Key.THEMES_NAME, name), new Event.ThemeOpened(theme.id()),
                Lines.ofVoter(set, sheet, statements, new Place.Themes(outcome), words), cells);
    }

    private Cell cell(Party party, Score score, boolean hasBar, Key basis) {
        String name = words.of(party.name());
        if (score.counted() == 0) {
            String reason = reason(score);
            return new Cell(NO_BAR, "", reason, words.of(Key.THEMES_NONE, name, reason));
        }
        String points = words.of(Key.THEMES_POINTS, score.earned(), score.possible());
        String compared = words.of(basis, score.counted(), score.contributions().size());
        return new Cell(hasBar ? score.percent() : NO_BAR, points, compared,
                words.of(Key.THEMES_CELL, name, points, compared));
    }

    /** Why nothing counts: the programme is silent, or the voter is. */
    private String reason(Score score) {
        List<Contribution> held = score.contributions().stream()
                .filter(each -> each.position() instanceof Position.Held).toList();
        long skipped = held.stream().filter(each -> each.answer().equals(Answer.SKIPPED)).count();
        if (held.isEmpty()) {
            return words.of(Key.THEMES_SILENT);
        }
        return words.of(skipped == held.size()
                ? Key.THEMES_SKIPPED
                : skipped == 0 ? Key.THEMES_OPEN : Key.THEMES_UNANSWERED);
    }
}

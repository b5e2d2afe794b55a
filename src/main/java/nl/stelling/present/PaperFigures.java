// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.certainty.Scrutiny;
import nl.stelling.journey.Place;
import nl.stelling.present.PaperView.Grid;
import nl.stelling.score.Outcome;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** How sure a result is and how it falls apart by theme, on paper: what the screens say of it, in less room. */
final class PaperFigures {

    /** So many programmes stand beside each other in half a page. */
    private static final int MOST = 4;

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Outcome outcome;
    private final HowSureView howSure;
    private final Words words;

    PaperFigures(StatementSet set, AnswerSheet sheet, Outcome outcome, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.outcome = outcome;
        this.words = words;
        this.howSure = new HowSurePresenter(set, new Place.HowSure(outcome, Scrutiny.of(set, sheet, outcome)), words)
                .view();
    }

    Notes sure() {
        HowSureView.Chances chances = howSure.chances();
        List<String> paragraphs = new ArrayList<>(List.of(chances.lead()));
        chances.hundreds().forEach(each -> paragraphs.add(each.sentence() + " " + each.rest()));
        chances.bands().stream().limit(MOST).forEach(band -> paragraphs.add(band.name()));
        if (!chances.overlap().isEmpty()) {
            paragraphs.add(chances.overlap());
        }
        return new Notes(chances.title(), paragraphs);
    }

    /** A row for each method. */
    List<Grid> methods() {
        HowSureView.Methods methods = howSure.methods();
        if (!outcome.isOrdered()) {
            return List.of();
        }
        List<HowSureView.Row> parties = methods.rows().stream().limit(MOST).toList();
        List<String> heads = new ArrayList<>(List.of(words.of(Key.METHODS_HEADING)));
        parties.forEach(party -> heads.add(party.party()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < methods.columns().size(); i++) {
            List<String> row = new ArrayList<>(List.of(methods.columns().get(i).name()));
            for (HowSureView.Row party : parties) {
                row.add(party.cells().get(i).percent());
            }
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(methods.difference());
        notes.add(methods.reminder());
        notes.addAll(more());
        return List.of(new Grid(methods.title(), heads, rows, notes));
    }

    /** A row for each theme, and their sum. */
    List<Grid> themes() {
        if (!outcome.isOrdered()) {
            return List.of();
        }
        ThemesView view = new ThemesPresenter(set, sheet, outcome, words).view();
        List<String> heads = new ArrayList<>(List.of(words.of(Key.PAPER_THEME)));
        view.voices().stream().skip(1).limit(MOST).forEach(voice -> heads.add(voice.name()));
        List<List<String>> rows = new ArrayList<>();
        view.rows().forEach(row -> rows.add(row(row.theme(),
                row.cells().stream().map(ThemesView.Programme::cell).toList())));
        rows.add(row(view.together(), view.sums()));
        return List.of(new Grid(view.title(), heads, rows, more()));
    }

    private List<String> row(String name, List<ThemesView.Cell> cells) {
        List<String> row = new ArrayList<>(List.of(name));
        cells.stream().limit(MOST)
                .forEach(cell -> row.add(cell.points().isEmpty() ? words.of(Key.PAPER_NONE) : cell.points()));
        return row;
    }

    private List<String> more() {
        int left = outcome.standings().size() - MOST;
        return left > 0 ? List.of(words.of(Key.METHODS_MORE, MOST, left)) : List.of();
    }
}

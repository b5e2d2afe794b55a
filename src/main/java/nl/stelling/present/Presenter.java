// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.present.HowView.Choice;
import nl.stelling.present.LineView.Slot;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Turns where a voter is into what is shown there. */
public final class Presenter {

    private final StatementSet set;
    private final Desk desk;
    private final Words words;

    private Presenter(StatementSet set, Desk desk, Words words) {
        this.set = set;
        this.desk = desk;
        this.words = words;
    }

    /** What a journey's place shows, in these words. */
    public static View view(Journey journey, Words words) {
        return view(journey, Desk.OWN, words);
    }

    /** What a journey's place shows in these words, on a computer that offers this. */
    public static View view(Journey journey, Desk desk, Words words) {
        StatementSet set = journey.set();
        Presenter presenter = new Presenter(set, desk, words);
        return switch (journey.place()) {
            case Place.Start _ -> StartPresenter.view(set.cover(), desk, words);
            case Place.HowItWorks _ -> presenter.how();
            case Place.AtStatement place -> StatementPresenter.view(journey, place, words);
            case Place.Review place -> new ReviewPresenter(set, journey.sheet(), words).view(place);
            case Place.Results results -> new ResultPresenter(set, journey.sheet(), results, desk, words).view();
            case Place.Reasoning place -> new ReasoningPresenter(set, place, words).view();
            case Place.HowSure place -> new HowSurePresenter(set, place, words).view();
            case Place.WhatIf place -> new WhatIfPresenter(set, journey.sheet(), place, words).view();
            case Place.Table place -> new TablePresenter(set, journey.sheet(), place, words).view();
            case Place.OnMap(var chart) -> new MapPresenter(set, chart, words).view();
            case Place.Themes(var outcome) -> new ThemesPresenter(set, journey.sheet(), outcome, words).view();
            case Place.InProgramme place -> new ProgrammePresenter(set, words).view(place);
            case Place.WholeProgramme place -> new ProgrammePresenter(set, words).view(place);
            case Place.About _ -> new AboutPresenter(set, desk, words).view();
            case Place.Restarting _ -> presenter.restart();
            case Place.Keep(var report) -> new KeepPresenter(desk, report, words).view();
            case Place.TakeHome _ -> new TakeHomePresenter(set, words).view(journey.sheet());
            case Place.CodeEntry place -> new TakeHomePresenter(set, words).view(place);
            case Place.SheetFound(var kept, var where) ->
                new SheetFoundPresenter(set, kept, journey.sheet(), words).view(where);
        };
    }

    /** In a booth whoever begins again is the next visitor. */
    private RestartView restart() {
        return desk.isBooth()
                ? new RestartView(words.of(Key.KIOSK_STOP_TITLE), words.of(Key.KIOSK_STOP_TEXT),
                        words.of(Key.KIOSK_STOP_CONFIRM), words.of(Key.RESTART_CANCEL))
                : new RestartView(words.of(Key.RESTART_TITLE), words.of(Key.RESTART_TEXT),
                        words.of(Key.RESTART_CONFIRM), words.of(Key.RESTART_CANCEL));
    }

    private HowView how() {
        return new HowView(words.of(Key.HOW_TITLE), words.of(Key.HOW_LEAD),
                List.of(row(Choice.AGREE, Key.STANCE_AGREE, Key.HOW_AGREE, Key.HOW_COUNTS),
                        row(Choice.NEITHER, Key.STANCE_NEITHER, Key.HOW_NEITHER, Key.HOW_NEITHER_COUNTS),
                        row(Choice.DISAGREE, Key.STANCE_DISAGREE, Key.HOW_DISAGREE, Key.HOW_COUNTS)),
                others(), desk.isBooth() ? List.of() : keys(), example(), words.of(Key.HOW_EXAMPLE));
    }

    private List<HowView.Row> others() {
        HowView.Row skip = row(Choice.SKIP, Key.STATEMENT_SKIP, Key.HOW_SKIP, Key.HOW_SKIP_COUNTS);
        String heavier = Weights.heavier(set, words);
        return heavier.isEmpty()
                ? List.of(skip)
                : List.of(skip, new HowView.Row(Choice.WEIGH, words.of(Key.STATEMENT_WEIGH), words.of(Key.HOW_WEIGH),
                        words.of(Key.HOW_WEIGH_COUNTS, heavier)));
    }

    private HowView.Row row(Choice choice, Key name, Key meaning, Key effect) {
        return new HowView.Row(choice, words.of(name), words.of(meaning), words.of(effect));
    }

    private List<HowView.KeyRow> keys() {
        List<Stance> stances = Stances.of(set.scale());
        int middle = stances.size() / 2;
        return List.of(new HowView.KeyRow("1", Stances.word(stances.getFirst(), words)),
                new HowView.KeyRow(String.valueOf(middle + 1), Stances.word(stances.get(middle), words)),
                new HowView.KeyRow(String.valueOf(stances.size()), Stances.word(stances.getLast(), words)),
                new HowView.KeyRow("0", words.of(Key.STATEMENT_SKIP)),
                new HowView.KeyRow("*", words.of(Key.STATEMENT_WEIGH)),
                new HowView.KeyRow(words.of(Key.KEY_ARROWS), words.of(Key.HOW_KEY_ARROWS)),
                new HowView.KeyRow("?", words.of(Key.STATEMENT_MEANING_BUTTON)),
                new HowView.KeyRow("P", words.of(Key.STATEMENT_POSITIONS_BUTTON)),
                new HowView.KeyRow("O", words.of(Key.STATEMENT_ALL)),
                new HowView.KeyRow("Ctrl Z", words.of(Key.STATEMENT_UNDO)));
    }

    private LineView example() {
        return new LineView(List.of(slot(1, Mark.AGREE, false), slot(2, Mark.NEITHER, false),
                slot(3, Mark.DISAGREE, false), slot(4, Mark.SKIPPED, false), slot(5, Mark.AGREE, true),
                slot(6, Mark.OPEN, false)), words.of(Key.HOW_EXAMPLE));
    }

    private static Slot slot(int number, Mark mark, boolean heavy) {
        return new Slot(number, mark, heavy, true, false, "");
    }
}

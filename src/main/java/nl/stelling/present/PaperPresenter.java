// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Standing;
import nl.stelling.statements.Publication;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A result on paper: the very records that the screens show, set out anew. */
public final class PaperPresenter {

    /** With more parties the sums stand beside their lines alone. */
    private static final int FEW = 6;

    private final StatementSet set;
    private final AnswerSheet sheet;
    private final Outcome outcome;
    private final ResultView result;
    private final Words words;

    private PaperPresenter(StatementSet set, AnswerSheet sheet, Outcome outcome, Words words) {
        this.set = set;
        this.sheet = sheet;
        this.outcome = outcome;
        this.result = new ResultPresenter(set, sheet, outcome, words).view();
        this.words = words;
    }

    /** The result of a journey on paper, on this day, which comes with the year first. */
    public static PaperView view(Journey journey, String date, Words words) {
        if (!(journey.after(new Event.ResultOpened()).place() instanceof Place.Results(var outcome, _))) {
            throw new IllegalStateException("the result leads elsewhere");
        }
        return new PaperPresenter(journey.set(), journey.sheet(), outcome, words).view(date);
    }

    private PaperView view(String date) {
        Publication publication = set.publication();
        String subject = words.of(publication.title());
        String day = words.date(date);
        PaperFigures figures = new PaperFigures(set, sheet, outcome, words);
        return new PaperView(words.language().tag(), date, words.of(Key.PAPER_NAME, subject, day),
                words.of(Key.WINDOW_TITLE), result.title(),
                lead(day), result.sources(),
                new PaperView.Voice(words.of(Key.RESULT_YOU), "", "", result.voterSummary(), result.voter()),
                voices(), legend(), how(), figures.sure(), figures.methods(), figures.themes(),
                new PaperTable(set, sheet, outcome, words).table(), about(),
                words.of(Key.PAPER_FOOT, subject, publication.version(), words.date(publication.date())),
                (page, pages) -> words.of(Key.PAPER_PAGE, page, pages));
    }

    private String lead(String day) {
        List<String> lead = new ArrayList<>(List.of(result.lead(), words.of(Key.PAPER_LEAD, day)));
        if (set.parties().size() > FEW) {
            lead.add(words.of(Key.PAPER_LONG, set.parties().size()));
        }
        return String.join(" ", lead);
    }

    private List<PaperView.Voice> voices() {
        List<PaperView.Voice> voices = new ArrayList<>();
        for (int i = 0; i < result.rows().size(); i++) {
            ResultView.Row row = result.rows().get(i);
            ReasoningView common = reasoning(outcome.standings().get(i), Scope.COMMON);
            List<String> figures = new ArrayList<>();
            figures.add(row.percent() < 0
                    ? row.compared()
                    : words.of(Key.PAPER_POINTS, common.total().earned(), common.total().possible(), row.compared()));
            if (!row.toAbove().isEmpty()) {
                figures.add(words.of(Key.PAPER_BOUND, row.toAbove(), result.rows().get(i - 1).party()));
            }
            if (!row.own().isEmpty()) {
                figures.add(row.own());
            }
            voices.add(new PaperView.Voice(row.rank().isEmpty()
                    ? row.party()
                    : words.of(Key.PAPER_RANK, row.rank(), row.party()), row.place(), row.percentText(),
                    String.join(" ", figures), row.line()));
        }
        return voices;
    }

    private ReasoningView reasoning(Standing standing, Scope scope) {
        return new ReasoningPresenter(set, new Place.Reasoning(outcome, standing.match().party().id(), scope,
                Place.Reasoning.Group.ALL), words).view();
    }

    private List<String> legend() {
        String heavier = Weights.heavier(set, words);
        return List.of(words.of(Key.PAPER_LEGEND),
                Stream.of(words.of(Key.LEGEND_FILLED), words.of(Key.LEGEND_HOLLOW),
                        heavier.isEmpty() ? "" : words.of(Key.LEGEND_HEAVY, heavier), words.of(Key.PAPER_LEGEND_RING))
                        .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private Notes how() {
        List<String> how = new ArrayList<>(
                List.of(Weights.after(words.of(Key.NOTE_METHOD, set.scale().span()), Key.NOTE_WEIGHT, set, words)));
        if (outcome.isOrdered() && outcome.standings().size() <= FEW) {
            outcome.standings().forEach(each -> how.add(words.of(Key.PAPER_DIVISION,
                    words.of(each.match().party().name()), reasoning(each, Scope.COMMON).divisionAloud())));
        }
        how.addAll(Basis.sentences(set, outcome, words));
        how.add(words.of(Key.NOTE_UNCHECKED));
        return new Notes(words.of(Key.PAPER_HOW), how);
    }

    private List<Notes> about() {
        Publication publication = set.publication();
        List<String> about = new ArrayList<>();
        if (set.parties().size() > FEW) {
            about.add(Sources.sentence(set, words));
        }
        about.add(String.join(" ", words.of(Key.PAPER_ABOUT_TEXT), words.of(Key.PAPER_SILENT_TEXT)));
        about.add(words.of(Key.ABOUT_SET, words.of(publication.title()), publication.publisher(),
                publication.version(), words.date(publication.date()), publication.checksum())
                + " " + words.of(Key.PAPER_MADE, Version.TEXT));
        return List.of(new Notes(words.of(Key.PAPER_ABOUT), about));
    }
}

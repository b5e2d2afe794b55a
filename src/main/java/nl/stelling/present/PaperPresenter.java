// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Place;
import nl.stelling.score.Outcome;
import nl.stelling.score.Scope;
import nl.stelling.score.Standing;
import nl.stelling.statements.Party;
import nl.stelling.statements.Publication;
import nl.stelling.statements.Statement;
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
        return new PaperView(words.language().tag(), date, words.of(Key.PAPER_NAME, subject, day),
                words.of(Key.WINDOW_TITLE), result.title(),
                result.lead() + " " + words.of(Key.PAPER_LEAD, day),
                new PaperView.Voice(words.of(Key.RESULT_YOU), "", "", result.voterSummary(), "", result.voter()),
                voices(), legend(), notes(), words.of(Key.PAPER_APART), apart(), table(), about(),
                words.of(Key.PAPER_FOOT, subject, publication.version(), words.date(publication.date())),
                (page, pages) -> words.of(Key.PAPER_PAGE, page, pages));
    }

    private List<PaperView.Voice> voices() {
        List<PaperView.Voice> voices = new ArrayList<>();
        for (int i = 0; i < result.rows().size(); i++) {
            ResultView.Row row = result.rows().get(i);
            ReasoningView common = reasoning(outcome.standings().get(i), Scope.COMMON);
            String compared = row.percent() < 0
                    ? row.compared()
                    : words.of(Key.PAPER_POINTS, common.total().earned(), common.total().possible(), row.compared());
            String bound = row.toAbove().isEmpty()
                    ? ""
                    : words.of(Key.PAPER_BOUND, row.toAbove(), result.rows().get(i - 1).party()) + " ";
            voices.add(new PaperView.Voice(row.rank().isEmpty()
                    ? row.party()
                    : words.of(Key.PAPER_RANK, row.rank(), row.party()), row.place(), row.percentText(), compared,
                    bound + row.own(), row.line()));
        }
        return voices;
    }

    private ReasoningView reasoning(Standing standing, Scope scope) {
        return new ReasoningPresenter(set, new Place.Reasoning(outcome, standing.match().party().id(), scope,
                Place.Reasoning.Group.ALL), words).view();
    }

    private List<String> legend() {
        return List.of(words.of(Key.PAPER_LEGEND),
                String.join(" · ", words.of(Key.LEGEND_FILLED), words.of(Key.LEGEND_HOLLOW),
                        words.of(Key.LEGEND_HEAVY), words.of(Key.PAPER_LEGEND_RING)));
    }

    private List<Notes> notes() {
        List<String> how = new ArrayList<>(
                List.of(Weights.after(words.of(Key.NOTE_METHOD, set.scale().span()), Key.NOTE_WEIGHT, set, words)));
        if (outcome.isOrdered() && outcome.standings().size() <= FEW) {
            outcome.standings().forEach(each -> how.add(words.of(Key.PAPER_DIVISION,
                    words.of(each.match().party().name()), reasoning(each, Scope.COMMON).divisionAloud())));
        }
        List<String> what = new ArrayList<>();
        if (outcome.isOrdered()) {
            what.add(words.of(Key.RESULT_COMMON, set.commonCount(), set.statements().size()));
        }
        what.add(words.of(Key.NOTE_UNCHECKED));
        return List.of(new Notes(words.of(Key.PAPER_HOW), how), new Notes(words.of(Key.PAPER_WHAT), what));
    }

    /** A row for each statement, with all parties that stand opposite to the voter. */
    private List<PaperView.Apart> apart() {
        List<PaperView.Apart> apart = new ArrayList<>();
        List<List<Integer>> numbers = outcome.standings().stream().map(this::apart).toList();
        for (Statement statement : set.statements()) {
            int number = set.statements().indexOf(statement) + 1;
            List<Party> opposite = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i).contains(number)) {
                    opposite.add(outcome.standings().get(i).match().party());
                }
            }
            if (!opposite.isEmpty()) {
                var position = statement.position(opposite.getFirst().id());
                apart.add(new PaperView.Apart(number, words.of(statement.title()),
                        Mark.of(sheet.answer(statement.id())), said(words.of(Key.RESULT_YOU), Stances.word(
                                sheet.answer(statement.id()), words)),
                        Mark.of(position), said(words.list(opposite.stream().map(each -> words.of(each.name()))
                                .toList()), Stances.word(position, words))));
            }
        }
        return apart;
    }

    private String said(String who, String word) {
        return words.of(Key.PAPER_SAYS, who, word);
    }

    /** The statements that the reasoning calls far apart, over all that this party speaks on. */
    private List<Integer> apart(Standing standing) {
        return new ReasoningPresenter(set, new Place.Reasoning(outcome, standing.match().party().id(), Scope.OWN,
                Place.Reasoning.Group.APART), words).view().groups().stream()
                .flatMap(group -> group.rows().stream()).map(ReasoningView.Row::number).toList();
    }

    private PaperView.Table table() {
        List<Party> parties = outcome.standings().stream().map(each -> each.match().party()).toList();
        return new PaperView.Table(words.of(Key.PAPER_TABLE), words.of(Key.PAPER_STATEMENT),
                words.of(Key.RESULT_YOU), parties.stream().map(each -> words.of(each.name())).toList(),
                set.statements().stream().map(each -> row(each, parties)).toList());
    }

    private PaperView.Table.Row row(Statement statement, List<Party> parties) {
        int factor = sheet.weight(statement.id()).factor();
        var answer = sheet.answer(statement.id());
        return new PaperView.Table.Row(set.statements().indexOf(statement) + 1, words.of(statement.title()),
                factor > 1 ? words.of(Key.WEIGHT_TIMES, factor) : "",
                new PaperView.Cell(Mark.of(answer), Stances.word(answer, words)),
                parties.stream().map(party -> statement.position(party.id()))
                        .map(position -> new PaperView.Cell(Mark.of(position), Mark.of(position) == Mark.SILENT
                                ? words.of(Key.PAPER_SILENT)
                                : Stances.word(position, words)))
                        .toList());
    }

    private List<Notes> about() {
        Publication publication = set.publication();
        return List.of(new Notes(words.of(Key.PAPER_SOURCES), List.of(Sources.sentence(set, words))),
                new Notes(words.of(Key.PAPER_ABOUT),
                        List.of(words.of(Key.PAPER_ABOUT_TEXT), words.of(Key.PAPER_SILENT_TEXT),
                                words.of(Key.ABOUT_SET, words.of(publication.title()), publication.publisher(),
                                        publication.version(), words.date(publication.date()),
                                        publication.checksum()),
                                words.of(Key.PAPER_MADE, Version.TEXT))));
    }
}

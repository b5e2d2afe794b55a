// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.journey.Journey;
import nl.stelling.statements.Language;
import nl.stelling.statements.StatementSet;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What is read aloud at a place: worded to be heard, without signs, each part in the language it is written in. */
public final class Aloud {

    /** A text to be heard. */
    public record Part(Language language, String text) {}

    private final StatementSet set;
    private final Words words;
    private final List<Part> parts = new ArrayList<>();

    private Aloud(StatementSet set, Words words) {
        this.set = set;
        this.words = words;
    }

    /** What there is to hear where a voter is. */
    public static List<Part> of(Journey journey, Words words) {
        Aloud aloud = new Aloud(journey.set(), words);
        aloud.add(Presenter.view(journey, words));
        return joined(aloud.parts);
    }

    private void add(View view) {
        switch (view) {
            case StartView start -> start(start);
            case HowView how -> how(how);
            case StatementView statement -> statement(statement);
            case ReviewView review -> ours(review.title(), review.summary());
            case ResultView result -> result(result);
            case ReasoningView reasoning -> reasoning(reasoning);
            case ThemesView themes -> themes(themes);
            case MapView map -> List.of(map.words(), map.sure()).forEach(this::note);
            case ProgrammeView programme -> programme(programme);
            case AboutView about -> about.sections().forEach(section -> note(section.notes()));
            case RestartView restart -> ours(restart.title(), restart.text());
            case KeepView keep -> noted(List.of(keep.contents()), keep.title(), keep.lead());
            case TakeHomeView code -> noted(code.notes(), code.title(), code.lead(), code.codeName(), code.spelled());
            case CodeView code -> ours(code.title(), code.lead(), code.fault());
            case SheetFoundView found -> noted(found.notes(), found.title(), found.lead());
            // A view that has no words for the ear says so below
            default -> {
            }
        }
        if (parts.isEmpty()) {
            ours(words.of(Key.ALOUD_NOTHING));
        }
    }

    private void start(StartView view) {
        ours(view.title(), view.lead());
        view.notes().forEach(this::note);
    }

    private void how(HowView view) {
        ours(view.title(), view.lead());
        view.answers().forEach(row -> ours(row.name(), row.meaning(), row.effect()));
        view.others().forEach(row -> ours(row.name(), row.meaning(), row.effect()));
    }

    private void themes(ThemesView view) {
        ours(view.title(), view.lead());
        view.rows().forEach(row -> {
            ours(row.theme() + ".");
            row.cells().forEach(each -> ours(each.cell().name()));
        });
    }

    private void noted(List<Notes> notes, String... texts) {
        ours(texts);
        notes.forEach(this::note);
    }

    private void note(Notes note) {
        ours(note.heading());
        note.paragraphs().forEach(this::ours);
    }

    private void statement(StatementView view) {
        ours(words.of(Key.ALOUD_STATEMENT, view.counter(), view.total()));
        theirs(view.text());
        view.options().stream().filter(StatementView.Option::isChosen)
                .forEach(option -> ours(words.of(Key.ALOUD_ANSWER, option.word())));
        StatementView.Meaning meaning = view.meaning();
        if (!meaning.term().isEmpty()) {
            theirs(meaning.term(), meaning.explanation());
        } else {
            meaning.notes().forEach(note -> {
                ours(note.heading());
                theirs(Pieces.text(note.pieces()));
            });
        }
        view.positions().forEach(position -> {
            ours(words.of(Key.ALOUD_PARTY, position.party(), position.place()), position.word(), position.nuance());
            theirs(position.reasoning(), position.inference());
        });
    }

    private void result(ResultView view) {
        ours(view.title(), view.lead(), view.moved());
        for (int i = 0; i < view.rows().size(); i++) {
            ResultView.Row row = view.rows().get(i);
            ours(words.of(Key.ALOUD_PARTY, row.party(), row.place()),
                    words.of(Key.ALOUD_ROW, row.percentText(), row.compared()), row.own());
            if (!row.toAbove().isEmpty()) {
                ours(words.of(Key.ALOUD_BOUND, view.rows().get(i - 1).party(), row.party(), row.toAbove()));
            }
        }
        ours(view.voterSummary());
        view.notes().forEach(this::ours);
    }

    private void reasoning(ReasoningView view) {
        ours(words.of(Key.ALOUD_PARTY, view.party(), view.place()),
                words.of(Key.ALOUD_ROW, view.percentText(), view.compared()), view.scopeNote());
        view.sums().forEach(this::sum);
        sum(view.total());
        ours(view.divisionAloud(), view.points());
    }

    private void sum(ReasoningView.Sum sum) {
        ours(words.of(Key.ALOUD_SUM, sum.name(), sum.earned(), sum.possible()));
    }

    /** The passage that is looked at, not the whole text; of a text read for itself only what it is. */
    private void programme(ProgrammeView view) {
        ours(words.of(Key.ALOUD_PARTY, view.party(), view.about()));
        if (!view.isWhole()) {
            ours(view.noteHeading());
            theirs(view.note());
            ours(view.word());
            theirs(view.reasoning());
            String passage = view.paragraphs().stream().flatMap(paragraph -> paragraph.runs().stream())
                    .filter(run -> run.isHere() || (run.kind() == Run.Kind.GAP && isInHere(view, run)))
                    .map(Run::text).collect(Collectors.joining(" "));
            parts.add(new Part(set.languages().getFirst(), heard(passage)));
        }
        ours(view.damageNote());
    }

    private static boolean isInHere(ProgrammeView view, Run gap) {
        return view.paragraphs().stream().map(ProgrammeView.Paragraph::runs).anyMatch(runs -> {
            int at = runs.indexOf(gap);
            return at > 0 && at + 1 < runs.size() && runs.get(at - 1).isHere() && runs.get(at + 1).isHere();
        });
    }

    /** What the program says itself. */
    private void ours(String... texts) {
        add(words.language(), texts);
    }

    /** What the set says, in the language that it has for this reader. */
    private void theirs(String... texts) {
        Language reader = words.language();
        Language own = set.languages().contains(reader) || set.languages().contains(reader.base())
                ? reader.base()
                : set.languages().getFirst();
        add(own, texts);
    }

    private void add(Language language, String... texts) {
        List.of(texts).stream().filter(text -> !text.isBlank())
                .forEach(text -> parts.add(new Part(language, heard(text))));
    }

    /** Ends as a sentence does, so that the voice rests; a sign for percents is a word. */
    private String heard(String text) {
        String heard = text.replaceAll("(\\d)[\\s\\h]*%", "$1 " + words.of(Key.ALOUD_PERCENT))
                .replaceAll("[\\[\\]“”‘…•]", " ").replaceAll("[\\s\\h]+", " ").strip();
        return heard.matches(".*[.:;,!?]") ? heard : heard + ".";
    }

    /** Parts in one language that follow each other are one: a voice begins anew with each. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            if (!joined.isEmpty() && joined.getLast().language().equals(part.language())) {
                joined.set(joined.size() - 1,
                        new Part(part.language(), joined.getLast().text() + "\n" + part.text()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stelling.classroom.ClassOutcome;
import nl.stelling.classroom.HandScore;
import nl.stelling.classroom.Lesson;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace;
import nl.stelling.classroom.Round;
import nl.stelling.classroom.Subject;
import nl.stelling.classroom.Supposition;
import nl.stelling.classroom.Tally;
import nl.stelling.score.Score;
import nl.stelling.statements.Party;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a class thinks, as text. */
final class ClassPresenter {

    private final Lesson lesson;
    private final List<Round> rounds;
    private final Supposition supposed;
    private final ClassOutcome outcome;
    private final Words words;

    ClassPresenter(Lesson lesson, LessonPlace.Results place, Words words) {
        this.lesson = lesson;
        this.rounds = lesson.rounds().all();
        this.supposed = place.supposition();
        this.outcome = place.outcome();
        this.words = words;
    }

    ClassView view() {
        List<ClassView.Column> columns = columns();
        List<Party> parties = lesson.set().parties();
        return new ClassView(words.of(Key.LESSON_CLASS_TITLE),
                words.of(Key.LESSON_CLASS_SIZE, lesson.setup().classSize(), columns.size()),
                columns.isEmpty() ? words.of(Key.LESSON_CLASS_EMPTY) : "", columns, highlights(), measured(),
                words.of(Key.LESSON_CLASS_PROGRAMMES), parties.stream().map(each -> words.of(each.name())).toList(),
                isCompared() ? List.of(majority(parties), hands()) : List.of(), words.of(Key.LESSON_CLASS_WHY), why(),
                note(),
                words.of(Key.LESSON_SUPPOSE), isCompared() ? SupposeChoices.undecided(supposed, words) : List.of(),
                words.of(Key.LESSON_SUPPOSE_NOTE),
                new SupposePresenter(counted(), outcome, words).view(lesson.set()),
                words.of(Key.LESSON_SUPPOSE_METHOD), isCompared() ? SupposeChoices.methods(supposed, words) : List.of(),
                columns.isEmpty() ? List.of() : LessonTexts.signs(lesson, words));
    }

    /** Whether enough was counted for any percentage: by majority never more counts than by all pupils. */
    private boolean isCompared() {
        return outcome.byHands().getFirst().isEnough();
    }

    /** What comes of the hands as they were counted. */
    private ClassOutcome counted() {
        return lesson.after(new LessonEvent.Supposed(Supposition.NONE)).place() instanceof LessonPlace.Results results
                ? results.outcome()
                : outcome;
    }

    private List<ClassView.Column> columns() {
        List<ClassView.Column> columns = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            int number = i + 1;
            round.outcome().ifPresent(tally -> columns.add(new ClassView.Column(number, title(round), counts(tally),
                    words.of(Key.LESSON_CLASS_COLUMN, number, title(round), inWords(tally)))));
        }
        return columns;
    }

    private List<ClassView.Count> counts(Tally tally) {
        var scale = lesson.set().scale();
        return LessonTexts.marks(tally, lesson.setup().stances(scale), scale);
    }

    private String title(Round round) {
        return LessonTexts.title(lesson.set(), round, words);
    }

    private String inWords(Tally tally) {
        return LessonTexts.counts(tally, lesson.setup().stances(lesson.set().scale()), words);
    }

    private List<ClassView.Highlight> highlights() {
        List<ClassView.Highlight> highlights = new ArrayList<>();
        var scale = lesson.set().scale();
        ClassOutcome.mostDivided(rounds, scale).ifPresent(
                round -> highlights.add(highlight(Key.LESSON_CLASS_DIVIDED, round)));
        ClassOutcome.mostUnited(rounds, scale).ifPresent(
                round -> highlights.add(highlight(Key.LESSON_CLASS_UNITED, round)));
        return highlights;
    }

    /** With many hands in the middle a class is less divided than its agrees and disagrees alone would say. */
    private String measured() {
        if (highlights().isEmpty()) {
            return "";
        }
        return lesson.setup().stances(lesson.set().scale()).contains(Stance.NEITHER)
                ? words.of(Key.LESSON_CLASS_MEASURED) + " " + words.of(Key.LESSON_CLASS_MEASURED_NEITHER)
                : words.of(Key.LESSON_CLASS_MEASURED);
    }

    private ClassView.Highlight highlight(Key heading, Round round) {
        return new ClassView.Highlight(words.of(heading),
                words.of(Key.LESSON_CLASS_STATEMENT, rounds.indexOf(round) + 1, title(round)), inWords(round.tally()));
    }

    private ClassView.Row majority(List<Party> parties) {
        String name = words.of(Key.LESSON_CLASS_MAJORITY);
        return new ClassView.Row(name, parties.stream().map(party -> {
            Score common = outcome.byMajority().match(party.id()).common();
            return cell(party, name, common.isEnough() ? words.percent(common.percent()) : "");
        }).toList());
    }

    private ClassView.Row hands() {
        String name = words.of(Key.LESSON_CLASS_HANDS);
        return new ClassView.Row(name, outcome.byHands().stream()
                .map(score -> cell(score.party(), name, score.isEnough() ? words.percent(score.percent()) : ""))
                .toList());
    }

    private ClassView.Cell cell(Party party, String way, String percent) {
        String shown = percent.isEmpty() ? words.of(Key.LESSON_CLASS_NO_PERCENT) : percent;
        return new ClassView.Cell(shown, words.of(Key.LESSON_CLASS_CELL, words.of(party.name()), way,
                percent.isEmpty() ? words.of(Key.RESULT_NO_PERCENT) : percent));
    }

    /** The statement on which most hands were outvoted explains the difference best. */
    private String why() {
        if (!isCompared()) {
            return "";
        }
        List<HandScore.Share> shares = outcome.byHands().getFirst().shares();
        Optional<HandScore.Share> tied = shares.stream().filter(each -> each.tally().most().isEmpty()).findFirst();
        Optional<HandScore.Share> most = shares.stream().filter(each -> each.tally().most().isPresent())
                .max(Comparator.comparingInt(each -> outvoted(each.tally())));
        if (tied.isPresent()) {
            return words.of(Key.LESSON_CLASS_WHY_TIED, number(tied.get().statement()), inWords(tied.get().tally()));
        }
        return most.map(this::why).orElse("");
    }

    private String why(HandScore.Share share) {
        Tally tally = share.tally();
        return tally.most().filter(_ -> outvoted(tally) > 0)
                .map(stance -> words.of(Key.LESSON_CLASS_WHY_OUTVOTED, number(share.statement()), tally.of(stance),
                        Stances.inSentence(stance, words), outvoted(tally)))
                .orElse(words.of(Key.LESSON_CLASS_WHY_SAME));
    }

    private static int outvoted(Tally tally) {
        return tally.most().map(stance -> tally.voters() - tally.of(stance)).orElse(0);
    }

    private int number(Statement statement) {
        return 1 + rounds.stream().map(Round::subject).toList().indexOf(new Subject.OfSet(statement.id()));
    }

    /** A party of one town is not that of another: which they are is said wherever they are compared. */
    private String note() {
        return compared() + " " + words.of(Key.LESSON_CLASS_TOWNS, LessonTexts.programmes(lesson.set(), words));
    }

    private String compared() {
        HandScore first = outcome.byHands().getFirst();
        return first.isEnough()
                ? words.of(Key.LESSON_CLASS_COMPARED, first.counted(), rounds.size())
                : words.of(Key.LESSON_CLASS_TOO_FEW, first.counted(), lesson.set().minimumCounted());
    }
}

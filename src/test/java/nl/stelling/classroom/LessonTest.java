// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import static nl.stelling.classroom.TallyTest.tally;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import nl.stelling.answers.Answer;
import nl.stelling.answers.Sheets;
import nl.stelling.classroom.LessonPlace.AtRound.Panel;
import nl.stelling.statements.Id;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Sets;
import nl.stelling.statements.Stance;
import nl.stelling.statements.StatementSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways through a lesson, an event a word. */
class LessonTest {

    private static final StatementSet SET = Sets.table(Scale.THREE_POINT, """
               red blue
            s1 +   -
            s2 -   +
            s3 +   .
            """);

    /** The words: {@code +12} counts, {@code +>1} adds; the others are as they are called. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            preparing to the first     | begin                              | round 0
            and on                     | begin on on                        | round 2
            after the last the results | begin on on on                     | results
            back to the one before     | begin on back                      | round 0
            back from the first        | begin back                         | preparing
            begins where it is open    | begin close on close list begin    | round 2
            the list, and back         | begin on list back                 | round 1
            straight to one            | begin list jump/2                  | round 2
            results, and back          | begin on result back               | round 1
            sheets, none entered       | begin list sheets done             | overview
            sheets, one entered        | begin list sheets e+ e- e0 done    | results
            leaving, and not           | begin on leave back                | round 1
            positions wait             | begin panel/positions              | round 0
            positions after the count  | begin +5 close panel/positions     | round 0 positions
            reopened closes them       | begin +5 close panel/positions close | round 0
            meaning at any time        | begin panel/meaning                | round 0 meaning
            """)
    void leadsThere(String name, String events, String place) {
        assertEquals(place, shown(walk(events).place()), name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            counts are set             | begin +12 -9                        | 12/0/9 0/0/0 0/0/0
            and set anew               | begin +12 +3                        | 3/0/0 0/0/0 0/0/0
            and added to               | begin +12 +>1 ->2 ->-1              | 13/0/1 0/0/0 0/0/0
            each at its own statement  | begin +1 on 02 on -3                | 1/0/0 0/2/0 0/0/3
            undo takes back the last   | begin +12 -9 undo                   | 12/0/0 0/0/0 0/0/0
            and the one before         | begin +12 -9 undo undo              | 0/0/0 0/0/0 0/0/0
            sheets count when done     | begin +2 list sheets e+ e- e0       | 2/0/0 0/0/0 0/0/0
            and then add up            | begin +2 list sheets e+ e- e0 done  | 3/0/0 0/0/1 0/1/0
            a sheet taken back         | list sheets e+ e- e0 undo e- e- e- done | 0/0/1 0/0/1 0/0/1
            an order of one's own      | begin +1 move/0/2                   | 0/0/0 0/0/0 1/0/0
            counted nowhere else       | begin list +7                       | 0/0/0 0/0/0 0/0/0
            """)
    void counts(String name, String events, String tallies) {
        assertEquals(tallies, walk(events).rounds().all().stream().map(round -> round.tally().of(Stance.AGREE) + "/"
                + round.tally().of(Stance.NEITHER) + "/" + round.tally().of(Stance.DISAGREE))
                .collect(Collectors.joining(" ")), name);
    }

    @Test
    void undoGoesBackToWhereItWas() {
        assertEquals("round 0", shown(walk("begin +12 on on undo").place()));
    }

    @Test
    void nothingOfASheetIsRememberedOnceItsStackIsClosed() {
        Lesson lesson = walk("begin list sheets e+ e- e0 e+ done back");
        assertEquals("overview", shown(lesson.place()));
        assertEquals(0, lesson.past().stream().filter(each -> each.place() instanceof LessonPlace.Entering).count());
        assertEquals(0, lesson.trail().stream().filter(LessonPlace.Entering.class::isInstance).count());
    }

    @Test
    void theTimerRunsWhereItWasSetAndStopsByItself() {
        Lesson lesson = walk("begin").after(new LessonEvent.TimerSet(2));
        assertEquals(new Timer(2, true), timer(lesson));
        assertEquals(new Timer(1, true), timer(walk(lesson, "second")));
        assertEquals(new Timer(0, false), timer(walk(lesson, "second second second")));
        Lesson halted = lesson.after(new LessonEvent.TimerToggled());
        assertEquals(new Timer(2, false), timer(walk(halted, "second")));
        assertEquals(Timer.OFF, timer(walk(lesson, "on")), "the next statement has its own");
    }

    @Test
    void anAnswerThatIsNotOfferedIsRefusedAndItsVotesAreGone() {
        Lesson counted = walk("begin +4 02 back");
        Lesson without = counted.after(new LessonEvent.SetUp(new Setup(20, false)));
        assertEquals(tally(4, 0, 0), without.rounds().all().getFirst().tally());
        assertThrows(IllegalArgumentException.class,
                () -> walk(without, "begin").after(new LessonEvent.Counted(Stance.NEITHER, 1)));
        assertEquals(tally(4, 2, 0), walk(without, "undo").rounds().all().getFirst().tally());
    }

    @Test
    void aStatementWithVotesIsNotLeftOutByATick() {
        Lesson counted = walk("begin +4 back");
        assertSame(counted.rounds(), toggled(counted, "s1").rounds());
        assertEquals(2, toggled(counted, "s2").rounds().all().size());
        assertEquals(counted.rounds(), toggled(toggled(counted, "s2"), "s2").rounds());
    }

    private static Lesson toggled(Lesson lesson, String statement) {
        return lesson.after(new LessonEvent.Toggled(new Id<>(statement)));
    }

    @Test
    void anOwnStatementComesLastOnceAndCanBeTakenAway() {
        LessonEvent.OwnAdded own = new LessonEvent.OwnAdded(new Subject.Own("Er komt een skatebaan."));
        Lesson with = walk("list").after(own).after(own);
        assertEquals(own.own(), with.rounds().all().getLast().subject());
        assertEquals(4, with.rounds().all().size());
        assertEquals(3, with.after(new LessonEvent.OwnRemoved(3)).rounds().all().size());
        assertEquals(with, with.after(new LessonEvent.OwnRemoved(0)), "those of the set stay");
    }

    @Test
    void aPlaceThatIsGoneLeadsToTheList() {
        Lesson at = walk("list").after(new LessonEvent.OwnAdded(new Subject.Own("Er komt een skatebaan.")))
                .after(new LessonEvent.Jumped(3)).after(new LessonEvent.OverviewOpened());
        Lesson gone = at.after(new LessonEvent.OwnRemoved(3));
        assertEquals("overview", shown(gone.place()));
    }

    @Test
    void resultsFollowTheSuppositionAndTheCounts() {
        Lesson lesson = walk("begin +6 -2 close result");
        LessonPlace.Results counted = assertInstanceOf(LessonPlace.Results.class, lesson.place());
        assertEquals(75, counted.outcome().byHands().getFirst().percent());
        Supposition supposed = new Supposition(Supposition.Undecided.DISAGREE, nl.stelling.score.Method.AGREEMENT);
        LessonPlace.Results other = assertInstanceOf(LessonPlace.Results.class,
                lesson.after(new LessonEvent.Supposed(supposed)).place());
        assertEquals(List.of(supposed, 6), List.of(other.supposition(),
                other.outcome().byHands().getFirst().shares().getFirst().tally().of(Stance.AGREE)));
        assertEquals(22, other.outcome().byHands().getFirst().shares().getFirst().tally().of(Stance.DISAGREE));
    }

    private static Timer timer(Lesson lesson) {
        return assertInstanceOf(LessonPlace.AtRound.class, lesson.place()).timer();
    }

    private static Lesson walk(String events) {
        return walk(Lesson.start(SET), events);
    }

    private static Lesson walk(Lesson lesson, String events) {
        Lesson next = lesson;
        for (String word : events.strip().split(" ")) {
            next = next.after(event(word));
        }
        return next;
    }

    private static LessonEvent event(String word) {
        List<String> parts = List.of(word.split("/"));
        return switch (parts.getFirst()) {
            case "begin" -> new LessonEvent.Begun();
            case "on" -> new LessonEvent.WentOn();
            case "back" -> new LessonEvent.WentBack();
            case "close" -> new LessonEvent.ClosedOrReopened();
            case "list" -> new LessonEvent.OverviewOpened();
            case "sheets" -> new LessonEvent.StackOpened();
            case "done" -> new LessonEvent.StackClosed();
            case "result" -> new LessonEvent.ResultsOpened();
            case "leave" -> new LessonEvent.LeaveAsked(LessonPlace.Leaving.For.START);
            case "undo" -> new LessonEvent.Undone();
            case "second" -> new LessonEvent.SecondPassed();
            case "jump" -> new LessonEvent.Jumped(Integer.parseInt(parts.get(1)));
            case "move" -> new LessonEvent.Moved(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
            case "panel" -> new LessonEvent.PanelChosen(Panel.valueOf(parts.get(1).toUpperCase(java.util.Locale.ROOT)));
            default -> tallying(word);
        };
    }

    private static LessonEvent tallying(String word) {
        if (word.startsWith("e")) {
            return new LessonEvent.Entered(Sheets.answer(word.substring(1)));
        }
        Stance stance = ((Answer.Given) Sheets.answer(word.substring(0, 1))).stance();
        return word.charAt(1) == '>'
                ? new LessonEvent.Added(stance, Integer.parseInt(word.substring(2)))
                : new LessonEvent.Counted(stance, Integer.parseInt(word.substring(1)));
    }

    private static String shown(LessonPlace place) {
        return switch (place) {
            case LessonPlace.Preparing _ -> "preparing";
            case LessonPlace.AtRound(var number, var panel, _) ->
                "round " + number + (panel == Panel.NONE ? "" : " " + panel.name().toLowerCase(java.util.Locale.ROOT));
            case LessonPlace.Overview _ -> "overview";
            case LessonPlace.Entering _ -> "entering";
            case LessonPlace.Results _ -> "results";
            case LessonPlace.Comparing _ -> "comparing";
            case LessonPlace.Papers _ -> "papers";
            case LessonPlace.Leaving _ -> "leaving";
        };
    }
}

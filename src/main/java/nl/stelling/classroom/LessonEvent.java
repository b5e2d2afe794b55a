// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.statements.Id;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;

/** Something that the teacher did, or that happened. What does not fit the place where the lesson is, changes nothing. */
public sealed interface LessonEvent {

    /** Settled how large the class is and what it may choose. */
    record SetUp(Setup setup) implements LessonEvent {}

    /** Wants so many statements proposed, instead of those chosen. */
    record ProposalAsked(int many) implements LessonEvent {}

    /** Chose a statement of the set for the lesson, or left it out again when it has no votes. */
    record Toggled(Id<Statement> statement) implements LessonEvent {}

    /** Begins with the first statement that is not closed. */
    record Begun() implements LessonEvent {}

    /** Counted so many hands. */
    record Counted(Stance stance, int hands) implements LessonEvent {}

    /** Counted so many hands more, or fewer when negative. */
    record Added(Stance stance, int hands) implements LessonEvent {}

    /** The count is done, or goes on after all. */
    record ClosedOrReopened() implements LessonEvent {}

    /** Opened or closed what stands beside the statement. */
    record PanelChosen(LessonPlace.AtRound.Panel panel) implements LessonEvent {}

    /** Gives the discussion so many seconds, from now. */
    record TimerSet(int seconds) implements LessonEvent {}

    /** Halts the timer or lets it go on. */
    record TimerToggled() implements LessonEvent {}

    /** A second went by. */
    record SecondPassed() implements LessonEvent {}

    /** On to the next statement, counted or not; after the last to the results. */
    record WentOn() implements LessonEvent {}

    /** To the statement before this one, or out of what was opened. */
    record WentBack() implements LessonEvent {}

    /** Straight to a statement, by its number from 0. */
    record Jumped(int round) implements LessonEvent {}

    /** Wants to see all statements of the lesson. */
    record OverviewOpened() implements LessonEvent {}

    /** Put a statement in another place; numbers from 0. */
    record Moved(int from, int to) implements LessonEvent {}

    /** The class has a statement of its own. */
    record OwnAdded(Subject.Own own) implements LessonEvent {}

    /** Takes a statement of the class's own away, with its votes; a number from 0. */
    record OwnRemoved(int round) implements LessonEvent {}

    /** Begins to enter sheets on paper. */
    record StackOpened() implements LessonEvent {}

    /** The next answer on a sheet; what is not a stance is a box left empty. */
    record Entered(Answer answer) implements LessonEvent {}

    /** All sheets are entered: their sums are added to the counts, which are done. */
    record StackClosed() implements LessonEvent {}

    /** Wants to see what the class thinks. */
    record ResultsOpened() implements LessonEvent {}

    /** Supposes something. */
    record Supposed(Supposition supposition) implements LessonEvent {}

    /** Goes on with a lesson that was kept, instead of this one. */
    record Reopened(KeptLesson kept) implements LessonEvent {}

    /** Statements of another class's own, for this one too. */
    record OwnFound(List<Subject.Own> found) implements LessonEvent {

        public OwnFound {
            found = List.copyOf(found);
        }
    }

    /**
     * Lays another class beside this one.
     *
     * @param name what its teacher called its file
     * @param lost statements in it that the set no longer has
     */
    record ComparedWith(KeptLesson other, String name, List<String> lost) implements LessonEvent {

        public ComparedWith {
            lost = List.copyOf(lost);
        }
    }

    /** Wants to see what can be put on paper and into files. */
    record PapersOpened() implements LessonEvent {}

    /** Takes the last count or change back; while sheets are entered the last answer, or the last sheet. */
    record Undone() implements LessonEvent {}

    /** Wants something that ends the lesson, with counts that stand in no file. */
    record LeaveAsked(LessonPlace.Leaving.For what) implements LessonEvent {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.List;

/** Where a lesson is, with all that this place needs to be shown. */
public sealed interface LessonPlace {

    /** What is remembered of this place once the lesson has gone on: of sheets on paper nothing. */
    default LessonPlace remembered() {
        return this instanceof Entering ? new Overview() : this;
    }

    /** Before it begins: how large the class is, and which statements. */
    record Preparing() implements LessonPlace {}

    /**
     * At a statement: it is discussed, and hands are counted.
     *
     * @param round its number, from 0
     */
    record AtRound(int round, Panel panel, Timer timer) implements LessonPlace {

        /** What stands open beside the statement; the positions only when the count is done. */
        public enum Panel {
            NONE, MEANING, QUESTION, POSITIONS
        }

        /** A statement as a lesson arrives there: nothing open, no time running. */
        static AtRound of(int round) {
            return new AtRound(round, Panel.NONE, Timer.OFF);
        }
    }

    /** All statements of the lesson: to put them in another order, to jump, to add one of the class's own. */
    record Overview() implements LessonPlace {}

    /** Sheets on paper are entered. */
    record Entering(Stack stack) implements LessonPlace {}

    /** What the class thinks, and how close that is to every programme. */
    record Results(Supposition supposition, ClassOutcome outcome) implements LessonPlace {}

    /**
     * Another class beside this one.
     *
     * @param name what its teacher called its file
     * @param lost statements in it that the set no longer has
     */
    record Comparing(KeptLesson other, String name, List<String> lost) implements LessonPlace {

        public Comparing {
            lost = List.copyOf(lost);
        }
    }

    /** What can be put on paper and into files. */
    record Papers() implements LessonPlace {}

    /** Whether to end the lesson although not all of it is kept. */
    record Leaving(For what) implements LessonPlace {

        /** What would take its place. */
        public enum For {
            /** The first screen. */
            START,
            /** Nothing: the window closes. */
            NOTHING, ANOTHER_LESSON, OTHER_STATEMENTS
        }
    }
}

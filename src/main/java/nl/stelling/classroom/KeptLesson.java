// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import nl.stelling.classroom.LessonPlace.Entering;

/**
 * What may be kept of a lesson: sums of at least {@link Tally#MINIMUM_GROUP} voters each, and how far the class is. A
 * count of fewer is kept as none, so that nobody who reads it can tell what those few chose.
 */
public record KeptLesson(Setup setup, Rounds rounds) {

    /** @throws IllegalArgumentException if a sum is of too few voters */
    public KeptLesson {
        if (rounds.all().stream().anyMatch(round -> round.tally().voters() > 0 && !round.tally().isEnough())) {
            throw new IllegalArgumentException("a sum of too few voters");
        }
    }

    /** Whether there is anything in it that would be missed: a count, or a statement of the class's own. */
    public boolean isWorthKeeping() {
        return rounds.isUnderWay() || rounds.all().stream().anyMatch(round -> round.subject() instanceof Subject.Own);
    }

    /** What may be kept of this lesson now; of sheets that are being entered what is settled. */
    public static KeptLesson of(Lesson lesson) {
        Rounds rounds = lesson.place() instanceof Entering(var stack)
                ? lesson.rounds().plus(stack.settled().sums(), stack.settled().sheets())
                : lesson.rounds();
        return new KeptLesson(lesson.setup(), new Rounds(rounds.all().stream()
                .map(round -> round.tally().isEnough() ? round : round.with(Tally.EMPTY)).toList(), rounds.sheets()));
    }
}

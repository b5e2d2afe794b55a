// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import java.util.Arrays;
import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;

/**
 * What a teacher settles before the lesson.
 *
 * @param classSize how many pupils there are, {@link #SMALLEST} to {@link #LARGEST}: a check on the counting, never a
 *     bar
 * @param isNeitherOffered whether pupils may choose the middle of the scale
 */
public record Setup(int classSize, boolean isNeitherOffered) {

    public static final int SMALLEST = Tally.MINIMUM_GROUP;
    public static final int LARGEST = 200;
    /** A usual class, until the teacher says otherwise. */
    public static final Setup USUAL = new Setup(28, true);

    /** @throws IllegalArgumentException if the class is too small or too large */
    public Setup {
        if (classSize < SMALLEST || classSize > LARGEST) {
            throw new IllegalArgumentException("class size: " + classSize);
        }
    }

    /** A stance, if the class can choose it. */
    Stance offered(Stance stance, Scale scale) {
        if (!stances(scale).contains(stance)) {
            throw new IllegalArgumentException(stance + " is not offered");
        }
        return stance;
    }

    /** An answer on a sheet, if the class can choose it; what is no stance is a box left empty. */
    Answer offered(Answer answer, Scale scale) {
        return answer instanceof Answer.Given(var stance) ? new Answer.Given(offered(stance, scale)) : Answer.SKIPPED;
    }

    /** The stances that a class can choose, the one that agrees most first. */
    public List<Stance> stances(Scale scale) {
        return Arrays.stream(Stance.values()).filter(scale::has)
                .filter(stance -> isNeitherOffered || stance != Stance.NEITHER).toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.answers.Answer;
import nl.stelling.statements.Position;
import nl.stelling.statements.Stance;

/** The sign under which an answer or a position is shown; always with its word beside it. */
public enum Mark {
    AGREE, NEITHER, DISAGREE, SKIPPED, OPEN, SILENT;

    /** The sign of a stance; how firm it is stands in its word. */
    public static Mark of(Stance stance) {
        return switch (stance) {
            case STRONGLY_AGREE, AGREE -> AGREE;
            case NEITHER -> NEITHER;
            case DISAGREE, STRONGLY_DISAGREE -> DISAGREE;
        };
    }

    /** The sign of what a voter did. */
    public static Mark of(Answer answer) {
        return switch (answer) {
            case Answer.Given(var stance) -> of(stance);
            case Answer.Skipped _ -> SKIPPED;
            case Answer.Open _ -> OPEN;
        };
    }

    /** The sign of what a programme says. */
    public static Mark of(Position position) {
        return switch (position) {
            case Position.Held held -> of(held.stance());
            case Position.Silent _ -> SILENT;
        };
    }
}

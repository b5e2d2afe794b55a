// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.answers.Answer;
import nl.stelling.statements.Position;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The words for stances, answers and positions. */
public final class Stances {

    private Stances() {}

    /** All stances of a scale, the most agreeing first: the order in which they are offered, always. */
    static List<Stance> of(Scale scale) {
        return List.of(Stance.values()).stream().filter(scale::has).toList();
    }

    static String word(Stance stance, Words words) {
        return words.of(switch (stance) {
            case STRONGLY_AGREE -> Key.STANCE_STRONGLY_AGREE;
            case AGREE -> Key.STANCE_AGREE;
            case NEITHER -> Key.STANCE_NEITHER;
            case DISAGREE -> Key.STANCE_DISAGREE;
            case STRONGLY_DISAGREE -> Key.STANCE_STRONGLY_DISAGREE;
        });
    }

    /** The word as it stands within a sentence. */
    public static String inSentence(Stance stance, Words words) {
        return words.within(word(stance, words));
    }

    static String word(Answer answer, Words words) {
        return switch (answer) {
            case Answer.Given(var stance) -> word(stance, words);
            case Answer.Skipped _ -> words.of(Key.ANSWER_SKIPPED);
            case Answer.Open _ -> words.of(Key.ANSWER_OPEN);
        };
    }

    static String word(Position position, Words words) {
        return switch (position) {
            case Position.Held held -> word(held.stance(), words);
            case Position.Silent _ -> words.of(Key.POSITION_SILENT);
        };
    }
}

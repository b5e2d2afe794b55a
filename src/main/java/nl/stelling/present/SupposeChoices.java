// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.Arrays;
import java.util.List;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.Supposition;
import nl.stelling.score.Method;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What a class can suppose of its hands, and how they can be scored, each with the one chosen now. */
final class SupposeChoices {

    private SupposeChoices() {}

    /** What can be supposed of the undecided. */
    static List<LessonChoice> undecided(Supposition supposed, Words words) {
        return Arrays.stream(Supposition.Undecided.values()).map(each -> new LessonChoice(switch (each) {
            case AS_COUNTED -> "suppose-counted";
            case AGREE -> "suppose-agree";
            case DISAGREE -> "suppose-disagree";
        }, words.of(switch (each) {
            case AS_COUNTED -> Key.LESSON_SUPPOSE_COUNTED;
            case AGREE -> Key.LESSON_SUPPOSE_AGREE;
            case DISAGREE -> Key.LESSON_SUPPOSE_DISAGREE;
        }), each == supposed.undecided(), new LessonEvent.Supposed(new Supposition(each, supposed.method())))).toList();
    }

    /** How points can be given. */
    static List<LessonChoice> methods(Supposition supposed, Words words) {
        return Arrays.stream(Method.values())
                .map(each -> new LessonChoice("method-" + Words.folded(each.name()), words.of(switch (each) {
                    case AGREEMENT -> Key.LESSON_METHOD_AGREEMENT;
                    case CITY_BLOCK -> Key.LESSON_METHOD_CITY_BLOCK;
                    case DIRECTIONAL -> Key.LESSON_METHOD_DIRECTIONAL;
                    case EUCLIDEAN -> Key.LESSON_METHOD_EUCLIDEAN;
                    case HYBRID -> Key.LESSON_METHOD_HYBRID;
                }), each == supposed.method(), new LessonEvent.Supposed(new Supposition(supposed.undecided(), each))))
                .toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Why what was dropped on the window is not opened, as text. */
public final class DropPresenter {

    /** Why it is not. */
    public enum Refusal {
        /** More than one thing. */
        MANY,
        /** The administrator of this computer does not allow it. */
        FORBIDDEN,
        /** A lesson goes on. */
        LESSON,
        /** A lesson's file, and there is no lesson. */
        NO_LESSON,
        /** A result, and there is no set that it could belong to. */
        NO_SET
    }

    private DropPresenter() {}

    /**
     * The sentence that says it.
     *
     * @param count how many things were dropped
     */
    public static ProblemsView view(Refusal why, int count, Words words) {
        return switch (why) {
            case MANY -> view(words, Key.DROP_MANY, Key.DROP_MANY_TEXT, count);
            case FORBIDDEN -> view(words, Key.DROP_FORBIDDEN, Key.DROP_FORBIDDEN_TEXT);
            case LESSON -> view(words, Key.DROP_LESSON, Key.DROP_LESSON_TEXT);
            case NO_LESSON -> view(words, Key.DROP_NO_LESSON, Key.DROP_NO_LESSON_TEXT, words.of(Key.START_LESSON),
                    words.of(Key.LESSON_REOPEN_FILE));
            case NO_SET -> view(words, Key.DROP_NO_SET, Key.DROP_NO_SET_TEXT);
        };
    }

    private static ProblemsView view(Words words, Key title, Key text, Object... blanks) {
        return new ProblemsView(words.of(title), words.of(text, blanks), List.of());
    }
}

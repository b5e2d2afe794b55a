// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.words;

/** A text of the program that is a document of its own: too long for a bundle, and read as a whole by who translates it. */
public enum Document {

    /** What a teacher does with Stelling in 25 or 50 minutes. */
    LESSON_PLAN("lesson-plan");

    private final String file;

    Document(String file) {
        this.file = file;
    }

    /** Its resource in a language. */
    String in(String tag) {
        return file + "_" + tag + ".txt";
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.util.List;

/**
 * One thing that is wrong with the file, and where: raw facts, to be put into words elsewhere.
 *
 * @param line from 1; 0 where it is about the file as a whole
 * @param found what stands there, on one line and shortened; empty where nothing does, or where it is nobody's to read
 */
public record Fault(int line, String found, Wrong wrong) {

    /** What is wrong. */
    public sealed interface Wrong {}

    /** The file is not there, and was asked for. */
    public record Missing() implements Wrong {}

    /** The file cannot be read, or is no file. */
    public record Unreadable() implements Wrong {}

    /** The file is larger. */
    public record TooLarge(int bytes) implements Wrong {}

    /** Not UTF-8 from this line on. */
    public record NotUtf8() implements Wrong {}

    /** A character that nobody can see. */
    public record Unseen() implements Wrong {}

    /** A line that is no comment and has no {@code =}. */
    public record NoEquals() implements Wrong {}

    /**
     * A key that means nothing.
     *
     * @param meant the key that was probably meant; or else all that it could be
     */
    public record UnknownKey(List<String> meant) implements Wrong {

        public UnknownKey {
            meant = List.copyOf(meant);
        }
    }

    /** A key that stands there twice. */
    public record Twice(Setting setting, int before) implements Wrong {}

    /** A value that this key cannot have; or none, where nothing was found. */
    public record Value(Setting setting) implements Wrong {}

    /** There are more faults than are named. */
    public record More(int faults) implements Wrong {}
}

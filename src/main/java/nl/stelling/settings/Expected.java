// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.stelling.kiosk.OpeningHours;
import nl.stelling.kiosk.PinHash;

/** What may stand behind a key. */
public sealed interface Expected {

    /** Whether this may, white space around it taken away and something being left. */
    boolean isMetBy(String value);

    /** Yes or no. */
    record YesOrNo() implements Expected {

        static final String YES = "yes";
        private static final List<String> WORDS = List.of(YES, "no");

        @Override
        public boolean isMetBy(String value) {
            return WORDS.contains(value);
        }
    }

    /** A whole number between two others, both included. */
    record Whole(int min, int max) implements Expected {

        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

        @Override
        public boolean isMetBy(String value) {
            return DIGITS.matcher(value).matches() && Integer.parseInt(value) >= min && Integer.parseInt(value) <= max;
        }
    }

    /** One of these words. */
    record OneOf(List<String> words) implements Expected {

        public OneOf {
            words = List.copyOf(words);
        }

        OneOf(String... words) {
            this(List.of(words));
        }

        @Override
        public boolean isMetBy(String value) {
            return words.contains(value);
        }
    }

    /** One or more of these words, each once, with commas between them. */
    record Some(List<String> words) implements Expected {

        private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

        public Some {
            words = List.copyOf(words);
        }

        Some(String... words) {
            this(List.of(words));
        }

        static List<String> parts(String value) {
            return List.of(COMMA.split(value, -1));
        }

        @Override
        public boolean isMetBy(String value) {
            List<String> parts = parts(value);
            return words.containsAll(parts) && new HashSet<>(parts).size() == parts.size();
        }
    }

    /**
     * A file or folder, which need not be there yet.
     *
     * @param word that may stand there instead; empty where none may
     */
    record Place(String word) implements Expected {

        @Override
        public boolean isMetBy(String value) {
            try {
                return !Path.of(value).toString().isEmpty();
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }

    /** Folders, with semicolons between them: a comma may be part of a name. */
    record Places() implements Expected {

        private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

        static List<String> parts(String value) {
            return List.of(SEMICOLON.split(value, -1));
        }

        @Override
        public boolean isMetBy(String value) {
            return parts(value).stream().allMatch(new Place("")::isMetBy);
        }
    }

    /** Any words, on one line. */
    record Text() implements Expected {

        /** Longer is no name of anything. */
        public static final int MOST = 200;

        @Override
        public boolean isMetBy(String value) {
            return value.length() <= MOST;
        }
    }

    /** What stands for a PIN that cannot be read back: the line that {@code stelling kiosk set-pin} prints. */
    record Pin() implements Expected {

        @Override
        public boolean isMetBy(String value) {
            return PinHash.parse(value) instanceof PinHash.Reading.Complete;
        }
    }

    /** Days with hours, as {@link OpeningHours} has them. */
    record Hours() implements Expected {

        @Override
        public boolean isMetBy(String value) {
            return OpeningHours.isValid(value);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What the voter typed, in the form in which it compares. */
record Typed(String text) {

    /** Fewer letters name nothing but a shortcut. */
    private static final int LONGEST_SHORTCUT = 1;

    static Typed of(String line) {
        return new Typed(Words.folded(line));
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it is short enough to be a shortcut, which has another meaning in each language. */
    boolean isShortcut() {
        return text.length() <= LONGEST_SHORTCUT;
    }

    boolean is(String other) {
        return text.equals(Words.folded(other));
    }

    /** Whether it is one of the ways to type something. */
    boolean isOneOf(Key ways, Words words) {
        return ways(ways, words).stream().anyMatch(this::is);
    }

    /** Whether a name begins with it. */
    boolean begins(String name) {
        return !isBlank() && Words.folded(name).startsWith(text);
    }

    /** What follows one of the ways to type a command; empty when nothing does. */
    Optional<Typed> after(Key ways, Words words) {
        List<String> commands = ways(ways, words).stream().map(Words::folded)
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        for (String command : commands) {
            String rest = text.startsWith(command) ? text.substring(command.length()) : "-";
            if (rest.isEmpty() || rest.startsWith(" ") || rest.matches("\\d+")) {
                return Optional.of(new Typed(rest.strip()));
            }
        }
        return Optional.empty();
    }

    /** A number, and what was typed after it. */
    record Numbered(int number, Typed rest) {}

    /** The number that this begins with; nothing where nothing follows it. */
    Optional<Numbered> numbered() {
        int space = text.indexOf(' ');
        OptionalInt number = space < 0 ? OptionalInt.empty() : new Typed(text.substring(0, space)).number();
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numbered(number.getAsInt(), new Typed(text.substring(space).strip())));
    }

    /** The whole number that was typed, if it is one that could count something. */
    OptionalInt number() {
        return text.matches("[0-9]{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The ways in which something can be typed, the full word first. */
    static List<String> ways(Key ways, Words words) {
        return List.of(words.of(ways).split(", "));
    }
}

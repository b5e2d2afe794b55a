// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.regex.Pattern;

/**
 * The name by which a set's files refer to a thing; the type says to what kind of thing.
 *
 * @param <T> what is named: {@code Id<Party>} never passes for {@code Id<Statement>}
 * @param value 1 to 64 lower-case letters, digits and hyphens, no hyphen first
 */
public record Id<T>(String value) implements Comparable<Id<T>> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException if the value has another form */
    public Id {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** Whether a value has the form of an id. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

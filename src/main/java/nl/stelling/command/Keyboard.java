// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Where a secret is typed, or comes out of a pipe. */
interface Keyboard {

    /** Whether somebody types: then mistakes are made that nobody sees. */
    boolean isTerminal();

    /**
     * A line that is not shown while it is typed; empty at the end of what there is.
     *
     * @param prompt for somebody who types
     */
    char[] secret(String prompt);

    /** That of the system. */
    static Keyboard ofSystem() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).<Keyboard>map(Terminal::new)
                .orElseGet(() -> new Pipe(new BufferedReader(new InputStreamReader(System.in,
                        StandardCharsets.UTF_8))));
    }

    /** Somebody at a terminal. */
    record Terminal(Console console) implements Keyboard {

        @Override
        public boolean isTerminal() {
            return true;
        }

        @Override
        public char[] secret(String prompt) {
            return Objects.requireNonNullElse(console.readPassword("%s ", prompt), new char[0]);
        }
    }

    /** Another program. */
    record Pipe(BufferedReader in) implements Keyboard {

        @Override
        public boolean isTerminal() {
            return false;
        }

        @Override
        public char[] secret(String prompt) {
            try {
                return Objects.requireNonNullElse(in.readLine(), "").toCharArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

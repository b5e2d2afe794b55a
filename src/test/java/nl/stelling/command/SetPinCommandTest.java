// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.stelling.kiosk.PinHash;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetPinCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Somebody who types these lines, one after the other. */
    private static final class Typist implements Keyboard {

        private final List<char[]> given = new ArrayList<>();
        private final List<String> prompts = new ArrayList<>();
        private final String[] lines;

        Typist(String... lines) {
            this.lines = lines;
        }

        @Override
        public boolean isTerminal() {
            return true;
        }

        @Override
        public char[] secret(String prompt) {
            prompts.add(prompt);
            given.add(lines[given.size()].toCharArray());
            return given.getLast();
        }
    }

    @Test
    void printsTheLineToPasteAndNothingElse() {
        Typist typist = new Typist("493817", "493817");
        assertEquals(0, run(typist));
        String line = said(out);
        assertTrue(line.matches("kiosk\\.pin = pbkdf2-sha512:220000:[\\w-]{22}:[\\w-]{43}\n"), line);
        assertTrue(assertInstanceOf(PinHash.Reading.Complete.class, PinHash.parse(line.substring(12))).hash()
                .matches("493817".toCharArray()));
        assertEquals("Put this line in the settings file of the screen:\n", said(err));
        assertEquals(List.of("New PIN, 6 to 12 digits (you do not see what you type):", "Type the PIN once more:"),
                typist.prompts);
        assertEquals("      ", new String(typist.given.getFirst()), "the PIN does not stay in memory");
    }

    @Test
    void twoDifferentPinsAreNone() {
        assertEquals(2, run(new Typist("493817", "493871")));
        assertEquals("", said(out));
        assertEquals("This is not the same PIN twice. Nothing was made.\n", said(err));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''     | No PIN was typed. Nothing was made.
            12345  | A PIN has 6 to 12 digits. Nothing was made.
            geheim | A PIN has digits alone. Nothing was made.
            000000 | One digit all the time is too easy to guess. Nothing was made.
            123456 | Digits in a row are too easy to guess. Nothing was made.
            123123 | A few digits over and over are too easy to guess. Nothing was made.
            """)
    void aBadPinIsRefusedBeforeItIsTypedAgain(String pin, String refusal) {
        assertEquals(2, run(new Typist(pin)));
        assertEquals("", said(out));
        assertEquals(refusal + "\n", said(err));
    }

    @Test
    void outOfAPipeItIsReadOnce() {
        assertEquals(0, run(new Keyboard.Pipe(new BufferedReader(new StringReader("493817\r\nmore\n")))));
        assertTrue(said(out).startsWith("kiosk.pin = "));
        assertEquals(2, run(new Keyboard.Pipe(new BufferedReader(new StringReader("")))));
    }

    @Test
    void kioskAloneAsksForACommand() {
        assertEquals(new Run(new Wanted.Done(2), "", "COMMAND is missing here. Help: stelling kiosk --help.\n"),
                Run.of("kiosk", "--lang", "en"));
        Run help = Run.of("kiosk", "--help", "--lang", "en");
        assertEquals(new Wanted.Done(0), help.wanted());
        assertTrue(help.out().startsWith("Usage: stelling kiosk [-h]") && help.out().contains("set-pin"), help::out);
        assertTrue(Run.of("kiosk", "set-pin", "--help").out().contains("stelling kiosk set-pin"));
        assertEquals("“x” past hier niet. Hulp: stelling kiosk set-pin --help.\n",
                Run.of("kiosk", "set-pin", "x", "--lang", "nl").err());
        assertFalse(help.out().contains("\u001b"), "no colours");
    }

    private int run(Keyboard keyboard) {
        byte[] salt = new byte[PinHash.SALT_BYTES];
        Arrays.fill(salt, (byte) 7);
        return new SetPinCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Words.in(Language.ENGLISH), keyboard, salt).run();
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

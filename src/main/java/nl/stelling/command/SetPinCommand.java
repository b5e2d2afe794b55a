// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import java.io.PrintStream;
import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import nl.stelling.kiosk.NewPin;
import nl.stelling.kiosk.PinHash;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The command {@code kiosk set-pin}: a line for the settings file, from which nobody reads the PIN. */
final class SetPinCommand {

    /** What the settings file calls it. */
    static final String SETTING = "kiosk.pin";

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final Keyboard keyboard;
    private final byte[] salt;

    /** @param salt from a good source of chance */
    SetPinCommand(PrintStream out, PrintStream err, Words words, Keyboard keyboard, byte[] salt) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.keyboard = keyboard;
        this.salt = salt.clone();
    }

    /** With the keyboard and the chance of the system. */
    static SetPinCommand ofSystem(PrintStream out, PrintStream err, Words words) {
        byte[] salt = new byte[PinHash.SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new SetPinCommand(out, err, words, Keyboard.ofSystem(), salt);
    }

    /** The line alone goes to standard output, so that it can be appended to a file. */
    int run() {
        char[] pin = keyboard.secret(words.of(Key.PIN_ASK, NewPin.SHORTEST, NewPin.LONGEST));
        try {
            return run(pin);
        } finally {
            Arrays.fill(pin, ' ');
        }
    }

    private int run(char[] pin) {
        if (pin.length == 0) {
            return refuse(Key.PIN_NONE);
        }
        NewPin.Fault fault = NewPin.fault(CharBuffer.wrap(pin));
        if (fault != NewPin.Fault.NONE) {
            return refuse(why(fault), NewPin.SHORTEST, NewPin.LONGEST);
        }
        if (keyboard.isTerminal() && !Arrays.equals(pin, keyboard.secret(words.of(Key.PIN_AGAIN)))) {
            return refuse(Key.PIN_DIFFERENT);
        }
        err.println(words.of(Key.PIN_PASTE));
        out.println(SETTING + " = " + PinHash.of(pin, salt).text());
        return Commands.GOOD;
    }

    private static Key why(NewPin.Fault fault) {
        return switch (fault) {
            case NONE -> throw new IllegalArgumentException("no fault");
            case NOT_DIGITS -> Key.PIN_NOT_DIGITS;
            case LENGTH -> Key.PIN_LENGTH;
            case ALL_EQUAL -> Key.PIN_ALL_EQUAL;
            case SEQUENCE -> Key.PIN_SEQUENCE;
            case REPEATED -> Key.PIN_REPEATED;
        };
    }

    private int refuse(Key why, Object... blanks) {
        err.println(words.of(why, blanks));
        return Commands.BAD;
    }
}

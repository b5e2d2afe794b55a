// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.kiosk;

/** Whether a PIN that staff would like to have is good enough. */
public final class NewPin {

    public static final int SHORTEST = 6;
    public static final int LONGEST = 12;

    /** What is wrong with a PIN. */
    public enum Fault {
        NONE,
        /** Something else than the digits 0 to 9. */
        NOT_DIGITS,
        /** Fewer digits than {@link #SHORTEST} or more than {@link #LONGEST}. */
        LENGTH,
        /** One digit all the time. */
        ALL_EQUAL,
        /** Each digit as far from the one before as the next from it: 123456, 975310, 890123. */
        SEQUENCE,
        /** A few digits over and over: 121212, 123123. */
        REPEATED
    }

    private NewPin() {}

    public static Fault fault(CharSequence pin) {
        if (!pin.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Fault.NOT_DIGITS;
        }
        if (pin.length() < SHORTEST || pin.length() > LONGEST) {
            return Fault.LENGTH;
        }
        if (repeats(pin, 1)) {
            return Fault.ALL_EQUAL;
        }
        if (isSequence(pin)) {
            return Fault.SEQUENCE;
        }
        for (int length = 2; length <= pin.length() / 2; length++) {
            if (repeats(pin, length)) {
                return Fault.REPEATED;
            }
        }
        return Fault.NONE;
    }

    /** Whether every digit is the one that stands so far before it. */
    private static boolean repeats(CharSequence pin, int length) {
        for (int i = length; i < pin.length(); i++) {
            if (pin.charAt(i) != pin.charAt(i - length)) {
                return false;
            }
        }
        return true;
    }

    /** After the 9 comes the 0 again. */
    private static boolean isSequence(CharSequence pin) {
        int step = step(pin, 1);
        for (int i = 2; i < pin.length(); i++) {
            if (step(pin, i) != step) {
                return false;
            }
        }
        return true;
    }

    private static int step(CharSequence pin, int index) {
        return Math.floorMod(pin.charAt(index) - pin.charAt(index - 1), 10);
    }
}

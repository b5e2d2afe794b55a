// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters of a code: numbers in base 32 after Crockford, in which no two letters look alike. A code as a whole is a
 * multiple of a prime, as in the pure systems of ISO 7064 (of which MOD 97-10 checks bank accounts). One wrong letter
 * changes it by d·32^k with d below 32, two neighbours that change places by d·31·32^k, and two with one between them by
 * d·1023·32^k: none of these is a multiple of that prime, so that each such mistake is found. Of any other mistakes one in
 * 32,749 is not.
 */
final class CodeLetters {

    /** How many letters check the others. */
    static final int CHECK = 3;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int GROUP = 4;
    /** The largest prime below 32³: the remainder fits into three letters. */
    private static final long PRIME = 32_749;
    /** What some write before the code, as the picture of it has it. */
    private static final String NAME = "STELLING ";

    private CodeLetters() {}

    /** How many letters hold all numbers below a limit. */
    static int count(BigInteger limit) {
        return Math.ceilDiv(limit.subtract(BigInteger.ONE).bitLength(), BITS);
    }

    static String of(BigInteger number, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = count - 1; i >= 0; i--) {
            letters.append(LETTERS.charAt(number.shiftRight(BITS * i).intValue() & (LETTERS.length() - 1)));
        }
        return letters.toString();
    }

    static BigInteger number(String letters) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < letters.length(); i++) {
            number = number.shiftLeft(BITS).add(BigInteger.valueOf(LETTERS.indexOf(letters.charAt(i))));
        }
        return number;
    }

    /** The same with the letters behind it that make it a right code. */
    static String checked(String letters) {
        long rest = rest(number(letters).shiftLeft(BITS * CHECK));
        return letters + of(BigInteger.valueOf((PRIME - rest) % PRIME), CHECK);
    }

    static boolean isRight(String code) {
        return code.length() > CHECK && rest(number(code)) == 0;
    }

    private static long rest(BigInteger number) {
        return number.mod(BigInteger.valueOf(PRIME)).longValueExact();
    }

    /** The code in what somebody typed: no spaces and hyphens, capitals, and the digit for the letter that looks like it. */
    static String plain(String typed) {
        String text = capitals(typed).replaceAll("[\\s\\p{Z}]+", " ").strip();
        String code = text.startsWith(NAME) ? text.substring(NAME.length()) : text;
        return code.replaceAll("[\\s\\p{Pd}._:,/]+", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }

    /** Without a locale, in which a Turkish i would be no I. */
    private static String capitals(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        text.codePoints().map(Character::toUpperCase).forEach(capitals::appendCodePoint);
        return capitals.toString();
    }

    /** The first character that is in no code; empty where there is none. */
    static String strange(String code) {
        return code.codePoints().filter(each -> LETTERS.indexOf(each) < 0).mapToObj(Character::toString).findFirst()
                .orElse("");
    }

    static List<String> groups(String code) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < code.length(); i += GROUP) {
            groups.add(code.substring(i, Math.min(i + GROUP, code.length())));
        }
        return List.copyOf(groups);
    }
}

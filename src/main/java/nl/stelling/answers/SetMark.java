// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import nl.stelling.statements.StatementSet;

/**
 * By which a code knows its set: two letters of a checksum over the set's id, and three over what the answers rest on: the
 * version, the statements in their order, the scale and the weights. One other set in a thousand passes for another
 * version of this one, and one other version in 32,768 for this one.
 */
final class SetMark {

    private static final int ID = 2;
    private static final int VERSION = 3;
    static final int LETTERS = ID + VERSION;

    /** How a mark compares with that of a set. */
    enum Comparison {
        SAME, OTHER_VERSION, OTHER_SET
    }

    private SetMark() {}

    static String of(StatementSet set) {
        String statements = set.statements().stream().map(each -> each.id().value()).collect(Collectors.joining(" "));
        String weights = set.weights().stream().map(each -> String.valueOf(each.factor()))
                .collect(Collectors.joining(" "));
        return letters(set.id().value(), ID) + letters(String.join("\n", set.id().value(),
                set.publication().version(), String.valueOf(set.scale().span()), weights, statements), VERSION);
    }

    /** @param code that begins with a mark, if it is long enough */
    static Comparison compare(StatementSet set, String code) {
        String mark = of(set);
        return code.startsWith(mark)
                ? Comparison.SAME
                : code.startsWith(mark.substring(0, ID)) ? Comparison.OTHER_VERSION : Comparison.OTHER_SET;
    }

    private static String letters(String text, int count) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return CodeLetters.of(new BigInteger(1, digest), count);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}

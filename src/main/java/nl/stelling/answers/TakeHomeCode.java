// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.answers;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;
import nl.stelling.statements.WeightChoice;

/**
 * A sheet as a code short enough to be copied by hand: to answer in a library and go on at home. It holds the answers and
 * the weights, and nothing of who gave them or when.
 *
 * <p>Its letters are a version, five that say which set it is of ({@link SetMark}), the answers, and three that check all
 * of it ({@link CodeLetters}). The answers are one number in a mixed radix, with a digit for each statement: not answered
 * yet, skipped, or a stance with a weight. For three stances and two weights that is eight states, so that 44 statements
 * take 36 letters. The weight of a statement without a stance counts for nobody, and is left out.
 */
public final class TakeHomeCode {

    private static final String VERSION = "1";
    private static final int HEAD = VERSION.length() + SetMark.LETTERS;
    /** More letters than this no set takes; a whole book may have been pasted, and is not to be reckoned with. */
    private static final int LONGEST = 5_000;
    private static final int OPEN = 0;
    private static final int SKIPPED = 1;
    private static final int GIVEN = 2;

    /** What came of reading a code. */
    public sealed interface Reading {

        /** The sheet that it stands for. */
        record Complete(AnswerSheet sheet) implements Reading {}

        /** Nothing was typed. */
        record Nothing() implements Reading {}

        /** No code has such a character. */
        record NoLetter(String character) implements Reading {}

        /** Too many letters or too few. */
        record Length(int letters, int expected) implements Reading {}

        /** The letters do not belong together: something was mistyped. */
        record Mistyped() implements Reading {}

        /** A version of the code that this program does not know. */
        record Newer() implements Reading {}

        /** The code of another set. */
        record OtherSet() implements Reading {}

        /** The code of another version of this set, in which other statements may stand. */
        record OtherVersion() implements Reading {}
    }

    private final StatementSet set;
    private final List<Stance> stances;
    private final BigInteger radix;

    private TakeHomeCode(StatementSet set) {
        this.set = set;
        Scale scale = set.scale();
        this.stances = IntStream.rangeClosed(-scale.max(), scale.max()).mapToObj(value -> Stance.of(-value)).toList();
        this.radix = BigInteger.valueOf(GIVEN + (long) stances.size() * set.weights().size());
    }

    /** The code of a sheet, without spaces. */
    public static String of(StatementSet set, AnswerSheet sheet) {
        TakeHomeCode code = new TakeHomeCode(set);
        return CodeLetters.checked(VERSION + SetMark.of(set) + CodeLetters.of(code.number(sheet), code.letters()));
    }

    /** What a code stands for, as it was typed for this set. */
    public static Reading read(StatementSet set, String typed) {
        String code = CodeLetters.plain(typed);
        if (code.isEmpty()) {
            return new Reading.Nothing();
        }
        String strange = CodeLetters.strange(code);
        return strange.isEmpty() ? new TakeHomeCode(set).read(code) : new Reading.NoLetter(strange);
    }

    /** The check comes first: of a code that was mistyped nothing else can be believed. */
    private Reading read(String code) {
        int expected = HEAD + letters() + CodeLetters.CHECK;
        if (code.length() > LONGEST || !CodeLetters.isRight(code)) {
            return code.length() == expected
                    ? new Reading.Mistyped()
                    : new Reading.Length(code.length(), expected);
        }
        if (!code.startsWith(VERSION)) {
            return new Reading.Newer();
        }
        return switch (SetMark.compare(set, code.substring(VERSION.length()))) {
            case OTHER_SET -> new Reading.OtherSet();
            case OTHER_VERSION -> new Reading.OtherVersion();
            case SAME -> code.length() == expected
                    ? sheet(CodeLetters.number(code.substring(HEAD, HEAD + letters())))
                    : new Reading.Length(code.length(), expected);
        };
    }

    /** How many letters the answers take. */
    private int letters() {
        return CodeLetters.count(radix.pow(set.statements().size()));
    }

    private BigInteger number(AnswerSheet sheet) {
        BigInteger number = BigInteger.ZERO;
        for (Statement statement : set.statements().reversed()) {
            number = number.multiply(radix).add(BigInteger.valueOf(state(sheet, statement)));
        }
        return number;
    }

    private int state(AnswerSheet sheet, Statement statement) {
        return switch (sheet.answer(statement.id())) {
            case Answer.Open() -> OPEN;
            case Answer.Skipped() -> SKIPPED;
            case Answer.Given(var stance) -> GIVEN + stances.indexOf(stance) * set.weights().size()
                    + weight(sheet.weight(statement.id()));
        };
    }

    private int weight(Weight weight) {
        List<Integer> factors = set.weights().stream().map(WeightChoice::factor).toList();
        return Math.max(0, factors.indexOf(weight.factor()));
    }

    private Reading sheet(BigInteger number) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        BigInteger rest = number;
        for (Statement statement : set.statements()) {
            BigInteger[] parts = rest.divideAndRemainder(radix);
            sheet = with(sheet, statement, parts[1].intValueExact());
            rest = parts[0];
        }
        return rest.signum() == 0 ? new Reading.Complete(sheet) : new Reading.Mistyped();
    }

    private AnswerSheet with(AnswerSheet sheet, Statement statement, int state) {
        if (state < GIVEN) {
            return sheet.with(statement.id(), state == SKIPPED ? Answer.SKIPPED : Answer.OPEN);
        }
        int weights = set.weights().size();
        Weight weight = new Weight(set.weights().get((state - GIVEN) % weights).factor());
        return sheet.with(statement.id(), new Answer.Given(stances.get((state - GIVEN) / weights)))
                .with(statement.id(), weight);
    }

    /** The letters in groups of four, as they are read and copied most easily. */
    public static List<String> groups(String code) {
        return CodeLetters.groups(code);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.stelling.answers.Answer;
import nl.stelling.answers.AnswerSheet;
import nl.stelling.statements.Statement;
import nl.stelling.statements.StatementSet;

/**
 * The answers of many voters as bits. A statement is a bit of a word; of every word there is one for each voter, side by
 * side, so that the same step is taken for many voters at once. A value on a scale with n steps is n bits, of which as
 * many are set as it lies above the lowest: two values then differ by the number of bits that differ. A weight is 1 and
 * an extra, the extra in binary.
 */
public final class Ballots {

    /** Statements in a word. */
    static final int WORD = Long.SIZE;

    private final int size;
    private final int span;
    /** By word, step and voter. */
    private final long[][][] values;
    /** By word and voter. */
    private final long[][] answered;
    /** By word, binary digit and voter. */
    private final long[][][] extras;

    private Ballots(StatementSet set, int size, int digits) {
        int words = words(set);
        this.size = size;
        this.span = set.scale().span();
        this.values = new long[words][span][size];
        this.answered = new long[words][size];
        this.extras = new long[words][digits][size];
    }

    /** How many words it takes to hold a bit for each statement. */
    static int words(StatementSet set) {
        return (set.statements().size() + WORD - 1) / WORD;
    }

    /**
     * These sheets.
     *
     * @throws IllegalArgumentException if an answer lies outside the set's scale
     * @throws ArithmeticException if weights are too large to count with here
     */
    public static Ballots of(StatementSet set, List<AnswerSheet> sheets) {
        int heaviest = sheets.stream().flatMap(sheet -> sheet.weights().values().stream())
                .mapToInt(weight -> weight.factor()).max().orElse(1);
        Math.multiplyExact(heaviest, Math.multiplyExact(set.scale().span(), set.statements().size()));
        Ballots ballots = new Ballots(set, sheets.size(), Integer.SIZE - Integer.numberOfLeadingZeros(heaviest - 1));
        for (int voter = 0; voter < sheets.size(); voter++) {
            for (int i = 0; i < set.statements().size(); i++) {
                Statement statement = set.statements().get(i);
                if (sheets.get(voter).answer(statement.id()) instanceof Answer.Given(var stance)) {
                    if (!set.scale().has(stance)) {
                        throw new IllegalArgumentException(stance + " is not on the scale of " + set.id());
                    }
                    ballots.put(voter, i, stance.value() + set.scale().max(),
                            sheets.get(voter).weight(statement.id()).factor() - 1);
                }
            }
        }
        return ballots;
    }

    /** Voters who answer every statement, each value of the scale as likely as any other, and weigh nothing. */
    public static Ballots random(StatementSet set, int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ballots ballots = new Ballots(set, size, 0);
        for (int voter = 0; voter < size; voter++) {
            for (int i = 0; i < set.statements().size(); i++) {
                ballots.put(voter, i, random.nextInt(ballots.span + 1), 0);
            }
        }
        return ballots;
    }

    private void put(int voter, int statement, int steps, int extra) {
        int word = statement / WORD;
        long bit = 1L << statement;
        for (int step = 0; step < steps; step++) {
            values[word][step][voter] |= bit;
        }
        answered[word][voter] |= bit;
        for (int digit = 0; digit < extras[word].length; digit++) {
            extras[word][digit][voter] |= (extra >> digit & 1) == 0 ? 0 : bit;
        }
    }

    /** How many voters there are. */
    public int size() {
        return size;
    }

    int words() {
        return values.length;
    }

    long[][] values(int word) {
        return values[word];
    }

    long[] answered(int word) {
        return answered[word];
    }

    long[][] extras(int word) {
        return extras[word];
    }

    /** How many steps above the lowest value each voter's answer to a statement lies; 0 where there is none. */
    void steps(int statement, int[] into) {
        Arrays.fill(into, 0);
        for (long[] plane : values[statement / WORD]) {
            for (int voter = 0; voter < size; voter++) {
                into[voter] += (int) (plane[voter] >>> statement & 1);
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.words.Key;
import nl.stelling.words.Words;

/**
 * Draws of three kinds as cases in a hundred. They are rounded by largest remainders, so that the three always make a
 * hundred; a number that is rounded to all or to none while it is not, is said to be nearly so.
 */
record Cases(int draws, int one, int neither, int other) {

    private static final int HUNDRED = 100;

    int oneOfHundred() {
        return HUNDRED - neitherOfHundred() - otherOfHundred();
    }

    int neitherOfHundred() {
        return floor(neither) + (isRaised(neither, one, other, false) ? 1 : 0);
    }

    int otherOfHundred() {
        return floor(other) + (isRaised(other, one, neither, true) ? 1 : 0);
    }

    /** Whether a kind gets one of the cases that rounding down leaves; of equal remainders the last kind's is last. */
    private boolean isRaised(int count, int second, int third, boolean isLast) {
        int left = HUNDRED - floor(one) - floor(neither) - floor(other);
        int before = isBefore(second, count, true) + isBefore(third, count, isLast);
        return before < left;
    }

    private int isBefore(int kind, int count, boolean isTieBefore) {
        return rest(kind) > rest(count) || (isTieBefore && rest(kind) == rest(count)) ? 1 : 0;
    }

    private int floor(int count) {
        return (int) ((long) HUNDRED * count / draws);
    }

    private long rest(int count) {
        return (long) HUNDRED * count % draws;
    }

    /** "93 van de 100", "bijna alle 100". */
    String sayOne(Words words) {
        return say(one, oneOfHundred(), draws, words);
    }

    String sayNeither(Words words) {
        return say(neither, neitherOfHundred(), draws, words);
    }

    String sayOther(Words words) {
        return say(other, otherOfHundred(), draws, words);
    }

    /** The same of a kind that stands alone, rounded halves upwards. */
    static String alone(int count, int draws, Words words) {
        return say(count, (int) ((2L * HUNDRED * count + draws) / (2L * draws)), draws, words);
    }

    private static String say(int count, int hundredths, int draws, Words words) {
        if (hundredths == HUNDRED) {
            return words.of(count == draws ? Key.CASES_ALL : Key.CASES_NEARLY_ALL);
        }
        if (hundredths == 0) {
            return words.of(count == 0 ? Key.CASES_NONE : Key.CASES_HARDLY_ANY);
        }
        return words.of(Key.CASES, hundredths);
    }
}

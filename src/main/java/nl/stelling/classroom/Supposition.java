// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.classroom;

import nl.stelling.score.Method;
import nl.stelling.statements.Stance;

/**
 * What is supposed when a class asks "what if".
 *
 * @param undecided what those do who chose the middle or nothing
 */
public record Supposition(Undecided undecided, Method method) {

    /** What happened: nobody else voted, and points are given as in the wizard. */
    public static final Supposition NONE = new Supposition(Undecided.AS_COUNTED, Method.CITY_BLOCK);

    /** What those do who chose the middle of the scale, or did not raise a hand. */
    public enum Undecided {
        AS_COUNTED, AGREE, DISAGREE
    }

    /** The tally as it would be in a class of this size. */
    Tally applied(Tally tally, int classSize) {
        int undecided = tally.of(Stance.NEITHER) + Math.max(0, classSize - tally.voters());
        return switch (this.undecided) {
            case AS_COUNTED -> tally;
            case AGREE -> tally.with(Stance.NEITHER, 0).plus(Stance.AGREE, undecided);
            case DISAGREE -> tally.with(Stance.NEITHER, 0).plus(Stance.DISAGREE, undecided);
        };
    }
}

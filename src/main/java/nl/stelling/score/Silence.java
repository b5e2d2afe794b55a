// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

import java.util.Optional;
import nl.stelling.statements.Scale;
import nl.stelling.statements.Stance;

/**
 * What a party's silence does to its own score. The first is what Stelling does; the others put words into a
 * programme's mouth, and exist to compare with systems that do so. None of them touches the common statements.
 */
public enum Silence {
    /** The statement stands outside the party's score. */
    LEAVE_OUT {
        @Override
        public Optional<Stance> instead(Scale scale, Stance voter) {
            return Optional.empty();
        }
    },
    /** As if the programme said neither one nor the other. */
    NEUTRAL {
        @Override
        public Optional<Stance> instead(Scale scale, Stance voter) {
            return Optional.of(Stance.NEITHER);
        }
    },
    /**
     * As if the programme said what is furthest from the voter on the scale: the opposite end. Both ends are as far from
     * a neutral answer, by every method; the end of disagreeing stands for both.
     */
    WORST {
        @Override
        public Optional<Stance> instead(Scale scale, Stance voter) {
            int furthest = voter.value() < 0 ? scale.max() : -scale.max();
            return Optional.of(Stance.of(furthest));
        }
    };

    /** The stance that is put in the place of silence, opposite this answer; nothing when it is left out. */
    public abstract Optional<Stance> instead(Scale scale, Stance voter);
}

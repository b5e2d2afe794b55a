// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

import java.util.Arrays;

/** What is said of a statement, by a voter or by a programme, as a value on the set's {@link Scale}. */
public enum Stance {
    STRONGLY_AGREE(2), AGREE(1), NEITHER(0), DISAGREE(-1), STRONGLY_DISAGREE(-2);

    private final int value;

    Stance(int value) {
        this.value = value;
    }

    /** -2 to 2; positive agrees. */
    public int value() {
        return value;
    }

    /**
     * The stance of this value.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stance of(int value) {
        return Arrays.stream(values()).filter(stance -> stance.value == value).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stance has the value " + value));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.score;

/** Over which statements a score goes. */
public enum Scope {
    /**
     * Those on which every party of the set takes a stance. The order of the parties rests on these alone: scores over
     * different statements answer different questions.
     */
    COMMON,
    /** All those on which this party takes a stance. */
    OWN
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/** What the voice of the program does. It is no part of a journey: reading aloud moves nobody. */
public enum Voice {
    /** Silent, until asked. */
    READY,
    /** Reading aloud. */
    SPEAKING,
    /** This computer has no service that can speak. */
    NONE,
    /** It has one, which could not speak. */
    FAILED,
    /** Switched off, as where others would hear it. */
    OFF;

    /** Whether there is something to say of why it is silent. */
    public boolean hasReason() {
        return this == NONE || this == FAILED;
    }
}

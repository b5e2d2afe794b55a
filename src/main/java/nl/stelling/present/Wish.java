// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/**
 * What a voter wants of the program itself: to copy, to keep, to hear. It moves nobody on a journey, and it needs what
 * screens do not have; {@code app} does it.
 */
public sealed interface Wish {

    /** The result as plain text on the clipboard. */
    record CopyResult() implements Wish {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

/** What is opened at the start, beside the set. */
public sealed interface Opening {

    /** Nothing: a voter begins. */
    record Nothing() implements Opening {}

    /** A result that was saved, by the name of its file. */
    record Kept(String file) implements Opening {}
}

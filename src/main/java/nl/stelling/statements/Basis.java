// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/** On what a position rests. */
public enum Basis {
    /** The programme says so. */
    STATED,
    /** It follows from what the programme says. */
    INFERRED
}

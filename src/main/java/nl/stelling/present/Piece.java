// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.statements.Id;
import nl.stelling.statements.Term;

/** A part of a running text. */
public sealed interface Piece {

    String text();

    /** Words without more to them. */
    record Plain(String text) implements Piece {}

    /** A term that the glossary explains. */
    record Explained(String text, Id<Term> term) implements Piece {}
}

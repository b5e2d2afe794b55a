// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.journey;

import nl.stelling.statements.Id;
import nl.stelling.statements.Term;

/** What is open below a statement; one thing at a time. */
public sealed interface Panel {

    /** Nothing: how every statement begins. */
    record Closed() implements Panel {}

    /** What the statement means, with arguments for and against. */
    record Meaning() implements Panel {}

    /** The meaning, and beside it what one word means. */
    record Explaining(Id<Term> term) implements Panel {}

    /** What the programmes say. */
    record Positions() implements Panel {}

    Panel CLOSED = new Closed();
    Panel MEANING = new Meaning();
    Panel POSITIONS = new Positions();
}

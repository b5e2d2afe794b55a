// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/** How far a programme goes in its stance: a nuance that is shown and never scored. */
public enum Firmness {
    FULL, PARTIAL
}

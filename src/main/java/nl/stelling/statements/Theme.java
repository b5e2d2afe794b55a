// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/** A subject under which statements are grouped. */
public record Theme(Id<Theme> id, Text name) {}

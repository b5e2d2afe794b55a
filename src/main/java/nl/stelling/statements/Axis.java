// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/** One axis of a set's map, named by its two ends. */
public record Axis(Id<Axis> id, Text low, Text high) {}

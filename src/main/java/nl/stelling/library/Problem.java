// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.library;

/**
 * One thing that is wrong with a file, and where: raw facts, to be put into words elsewhere.
 *
 * @param file its name within the set's folder, with slashes; empty where it is about the set as a whole
 * @param pointer the JSON pointer of the place; empty for the whole file
 * @param line from 1; 0 where no line applies, such as in a file that is missing
 * @param found what stands there, on one line and shortened; empty where nothing does
 * @param expected what the rule says in its own Javadoc; empty where the rule needs nothing to be said
 */
public record Problem(String file, String pointer, int line, Rule rule, String found, String expected) {}

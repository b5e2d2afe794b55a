// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

/**
 * One thing that is wrong with a set or a sheet.
 *
 * @param where the file and the line
 * @param pointer the place in the file, or empty
 * @param found what stands there
 * @param expected what should stand there
 * @param line all of it on one line, the file and line as other tools write them
 */
public record ProblemView(String where, String pointer, String found, String expected, String line) {}

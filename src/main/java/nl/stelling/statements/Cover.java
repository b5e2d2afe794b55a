// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/**
 * What a set says of itself before anybody opens it: enough for the first screen, long before all of it has been read.
 *
 * @param statements how many it asks
 * @param programmes of how many it was made
 * @param minutes that answering takes, about
 */
public record Cover(Text title, Text description, int statements, int programmes, int minutes) {}

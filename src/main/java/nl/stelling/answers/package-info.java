// SPDX-License-Identifier: EUPL-1.2
/**
 * What a voter said: an answer and a weight for a statement, together on a sheet that never changes. Nothing here says
 * who the voter is.
 */
package nl.stelling.answers;

// SPDX-License-Identifier: EUPL-1.2
/**
 * From a set, a sheet and a method to an outcome. A score is the sum of its contributions and keeps them, so that an
 * explanation cannot contradict it; nothing is rounded but by {@link nl.stelling.score.Fraction#percent}. The README
 * beside these files says exactly how.
 */
package nl.stelling.score;

// SPDX-License-Identifier: EUPL-1.2
/**
 * Many voters at once, for who examines a set rather than votes: answers as bits, a statement a bit, so that one
 * population count scores a party on up to 64 statements. Every score is proven equal to that of {@code score} in the
 * tests. Known to the command line alone. How fast it is, and what bounds it, stands in the README beside these files.
 */
package nl.stelling.bulk;

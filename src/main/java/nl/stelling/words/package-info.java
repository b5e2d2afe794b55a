// SPDX-License-Identifier: EUPL-1.2
/** All that the program says by itself, and the only room that knows how a language writes. */
package nl.stelling.words;

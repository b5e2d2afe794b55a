// SPDX-License-Identifier: EUPL-1.2
/** All that the program says by itself, in each of its languages; the only room that knows a locale. */
package nl.stelling.words;

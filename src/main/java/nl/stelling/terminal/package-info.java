// SPDX-License-Identifier: EUPL-1.2
/** The wizard as plain text, one thing a line, to be read by eye, by braille or by voice. */
package nl.stelling.terminal;

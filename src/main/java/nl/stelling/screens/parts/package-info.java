// SPDX-License-Identifier: EUPL-1.2
/** What screens share: marks, lines, buttons, quotes. */
package nl.stelling.screens.parts;

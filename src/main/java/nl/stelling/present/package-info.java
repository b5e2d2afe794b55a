// SPDX-License-Identifier: EUPL-1.2
/** Turns where a voter is into ready text, once for window, terminal and paper. */
package nl.stelling.present;

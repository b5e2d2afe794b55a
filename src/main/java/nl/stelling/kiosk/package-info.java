// SPDX-License-Identifier: EUPL-1.2
/**
 * The booth: a screen in a public place, where anybody walks up and the next visitor finds nothing of the last. Time is
 * passed in, and so is chance.
 */
package nl.stelling.kiosk;

// SPDX-License-Identifier: EUPL-1.2
/**
 * The booth: a screen in a public place that anyone walks up to. Its navigation is one function,
 * {@link nl.stelling.kiosk.Booth#after}, from a place and an event to the next. It asks no clock: it is told how much time
 * went by. A journey lives in the place of its visitor and goes with it. The PIN of the staff is here too, as a hash.
 */
package nl.stelling.kiosk;

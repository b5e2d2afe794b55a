// SPDX-License-Identifier: EUPL-1.2
/**
 * Where a voter is and what happens next: the whole navigation of the wizard as one function,
 * {@link nl.stelling.journey.Journey#after}, from a place and an event to the next. It draws nothing and keeps nothing;
 * the way back and what can be undone are part of the journey itself.
 */
package nl.stelling.journey;

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.journey.Event;

/**
 * A way from one place to another.
 *
 * @param id of its button, the same in every language
 */
public record Way(String id, String name, Event event) {}

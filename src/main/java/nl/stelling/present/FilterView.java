// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import nl.stelling.journey.Event;

/** A way to list less, with how many would be listed. */
public record FilterView(String name, int count, boolean isChosen, Event event) {}

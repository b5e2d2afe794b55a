// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * The first thing a voter sees.
 *
 * @param subject what the set is about
 * @param notes what a voter should know before beginning
 */
public record StartView(String subject, String title, String lead, List<Notes> notes) implements View {}

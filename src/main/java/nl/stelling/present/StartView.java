// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;

/**
 * The first thing a voter sees.
 *
 * @param subject what the set is about
 * @param notes what a voter should know before beginning; the last of them tells where answers go
 * @param staying whether answers stay on this computer from now on, to be chosen beside that last note
 * @param offers what can be done with answers that stayed
 * @param teaches whether a lesson can begin here
 * @param hasSets whether there is a way to other sets
 * @param ways what else leads on from here
 */
public record StartView(String subject, String title, String lead, List<Notes> notes, List<KeepView.Offer> staying,
        List<KeepView.Offer> offers, boolean teaches, boolean hasSets, List<Way> ways) implements View {

    public StartView {
        notes = List.copyOf(notes);
        staying = List.copyOf(staying);
        offers = List.copyOf(offers);
        ways = List.copyOf(ways);
    }
}

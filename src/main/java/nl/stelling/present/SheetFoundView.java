// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.present;

import java.util.List;
import nl.stelling.journey.Event;

/**
 * Whether to go on with a sheet that was kept.
 *
 * @param notes what became of it since
 * @param goOn what goes on with it
 * @param leave what does not
 * @param left what happens then
 * @param erases whether going on erases answers
 */
public record SheetFoundView(String title, String lead, List<Notes> notes, String goOn, String leave,
        Event left, boolean erases) implements View {

    public SheetFoundView {
        notes = List.copyOf(notes);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.stelling.journey.Event;
import nl.stelling.present.RestartView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.words.Words;

/** Asks once before everything is forgotten; the safe way stands first. */
final class RestartScreen extends PageScreen<RestartView> {

    private final Button cancel;
    private final Button confirm;

    RestartScreen(Consumer<Event> say) {
        super("restart");
        cancel = Buttons.first("cancel", () -> say.accept(new Event.WentBack()));
        confirm = Buttons.second("confirm", () -> say.accept(new Event.RestartConfirmed()));
        page.foot(List.of(cancel, confirm), List.of());
    }

    @Override
    public void show(RestartView view, Words words) {
        page.show(view.title(), view.text());
        cancel.setText(view.cancel());
        confirm.setText(view.confirm());
    }

    /** What can be done stands right below the little that there is to read. */
    @Override
    public void fit(boolean isNarrow) {
        page.fit(true);
    }

    @Override
    public Node firstFocus() {
        return cancel;
    }
}

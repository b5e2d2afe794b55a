// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.LeaveView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.words.Words;

/** Asks once before a lesson and its counts are forgotten; the safe way stands first. */
final class LeaveScreen implements Screen<LeaveView> {

    private final Page page = new Page("restart");
    private final Button cancel;
    private final Button confirm;

    LeaveScreen(Consumer<LessonEvent> say, Runnable leave) {
        cancel = Buttons.first("cancel", () -> say.accept(new LessonEvent.WentBack()));
        confirm = Buttons.second("confirm", leave);
        page.foot(List.of(cancel, confirm), List.of());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(LeaveView view, Words words) {
        page.show(view.title(), view.text());
        cancel.setText(view.cancel());
        confirm.setText(view.confirm());
    }

    @Override
    public Node firstFocus() {
        return cancel;
    }
}

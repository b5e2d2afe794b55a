// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.SheetFoundView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.NoteBox;
import nl.stelling.words.Words;

/** Asks whether to go on with answers that were kept; what loses nothing stands first. */
final class SheetFoundScreen extends PageScreen<SheetFoundView> {

    private final VBox notes = new VBox();
    private final Button goOn;
    private final Button leave;
    private final Consumer<Event> say;
    private Button safe;

    SheetFoundScreen(Consumer<Event> say) {
        super("sheet-found");
        this.say = say;
        goOn = Buttons.first("go-on", () -> say.accept(new Event.SheetTaken()));
        leave = Buttons.second("leave", () -> {});
        safe = goOn;
        page.add(notes);
    }

    @Override
    public void show(SheetFoundView view, Words words) {
        page.show(view.title(), view.lead());
        notes.getChildren().setAll(NoteBox.of(view.notes()));
        notes.getStyleClass().setAll(view.notes().isEmpty() ? "no-notes" : "notes");
        goOn.setText(view.goOn());
        leave.setText(view.leave());
        leave.setOnAction(_ -> say.accept(view.left()));
        safe = view.erases() ? leave : goOn;
        Button other = view.erases() ? goOn : leave;
        Buttons.rank(safe, other);
        page.foot(List.of(safe, other), List.of());
        fit(true);
    }

    /** What can be done stands right below the little that there is to read. */
    @Override
    public void fit(boolean isNarrow) {
        page.fit(true);
    }

    @Override
    public Node firstFocus() {
        return safe;
    }
}

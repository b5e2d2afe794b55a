// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.Notes;
import nl.stelling.present.SheetFoundView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Words;

/** Asks whether to go on with answers that were kept; going on stands first, for it loses nothing. */
final class SheetFoundScreen implements Screen<SheetFoundView> {

    private final Page page = new Page("sheet-found");
    private final VBox notes = new VBox();
    private final Button goOn;
    private final Button leave;
    private final Consumer<Event> say;

    SheetFoundScreen(Consumer<Event> say) {
        this.say = say;
        goOn = Buttons.first("go-on", () -> say.accept(new Event.SheetTaken()));
        leave = Buttons.second("leave", () -> {});
        page.add(notes);
        page.foot(List.of(goOn, leave), List.of());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(SheetFoundView view, Words words) {
        page.show(view.title(), view.lead());
        notes.getChildren().setAll(view.notes().stream().map(SheetFoundScreen::note).toList());
        notes.getStyleClass().setAll(view.notes().isEmpty() ? "no-notes" : "notes");
        goOn.setText(view.goOn());
        leave.setText(view.leave());
        leave.setOnAction(_ -> say.accept(view.left()));
    }

    private static VBox note(Notes note) {
        VBox box = new VBox(Labels.of(note.heading(), "note-heading"));
        note.paragraphs().forEach(each -> box.getChildren().add(Labels.of(each, "note-text")));
        box.getStyleClass().add("note");
        return box;
    }

    @Override
    public void fit(boolean isNarrow) {
        page.fit(isNarrow);
    }

    @Override
    public Node firstFocus() {
        return goOn;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.TakeHomeView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.NoteBox;
import nl.stelling.screens.parts.QrPicture;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The answers as a code: as a picture for a phone, and as letters to copy. */
final class TakeHomeScreen extends PageScreen<TakeHomeView> {

    private final QrPicture picture;
    private final Label name = Labels.wrapping("note-heading");
    private final FlowPane code = new FlowPane();
    private final VBox notes = new VBox();
    private final Hyperlink back;

    TakeHomeScreen(Consumer<Event> say, Ems ems) {
        super("take-home");
        picture = new QrPicture(ems);
        picture.setId("qr");
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        code.setId("code");
        code.getStyleClass().add("code-groups");
        code.setAccessibleRole(AccessibleRole.TEXT);
        notes.getStyleClass().add("notes");
        VBox letters = new VBox(name, code);
        letters.getStyleClass().add("code-letters");
        VBox main = new VBox(picture, letters);
        main.getStyleClass().add("code-main");
        page.add(new Columns(main, notes, 19, 24, false, ems));
        page.foot(List.of(back), List.of());
    }

    @Override
    public void show(TakeHomeView view, Words words) {
        page.show(view.title(), view.lead());
        picture.show(view.picture(), view.pictureName());
        name.setText(view.codeName());
        code.setAccessibleText(view.spelled());
        code.getChildren().setAll(view.groups().stream().map(each -> Labels.onOneLine(each, "code-group")).toList());
        notes.getChildren().setAll(NoteBox.of(view.notes()));
        back.setText(words.of(Key.BACK));
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}

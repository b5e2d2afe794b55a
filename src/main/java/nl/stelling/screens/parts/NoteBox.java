// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.stelling.present.Notes;

/** What must be known, under its heading. */
public final class NoteBox extends VBox {

    /** @param textStyle how its paragraphs are set */
    public NoteBox(Notes notes, String textStyle) {
        getStyleClass().add("note");
        getChildren().add(Labels.of(notes.heading(), "note-heading"));
        notes.paragraphs().forEach(each -> getChildren().add(Labels.of(each, textStyle)));
    }

    /** Each of them in a box of its own. */
    public static List<NoteBox> of(List<Notes> all) {
        return all.stream().map(each -> new NoteBox(each, "note-text")).toList();
    }
}

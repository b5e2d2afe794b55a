// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.MapView;
import nl.stelling.present.Notes;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MapPlane;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Where the voter and the programmes lie: in words first, and beside them drawn. */
final class MapScreen extends PageScreen<MapView> {

    private final Hyperlink back;
    private final VBox words = new VBox();
    private final MapPlane plane;
    private final Label note = Labels.wrapping("result-note");

    MapScreen(Consumer<Event> say, Ems ems) {
        super("map");
        plane = new MapPlane(ems);
        back = Buttons.link("back", () -> say.accept(new Event.ResultOpened()));
        back.setGraphic(Icons.icon("arrow-left"));
        words.getStyleClass().add("map-words");
        page.add(new Columns(plane, words, 22, 26, true, ems));
    }

    @Override
    public void show(MapView view, Words spoken) {
        page.show(view.title(), view.lead());
        back.setText(spoken.of(Key.REASONING_BACK));
        words.getChildren().setAll(back, page.title, page.lead);
        add(view.words());
        add(view.sure());
        note.setText(view.note());
        words.getChildren().add(note);
        plane.show(view);
    }

    private void add(Notes notes) {
        words.getChildren().add(Labels.of(notes.heading(), "note-heading"));
        notes.paragraphs().forEach(each -> words.getChildren().add(Labels.of(each, "note-text")));
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}

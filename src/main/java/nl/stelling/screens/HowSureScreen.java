// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.HowSureView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Columns;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** The result under other methods, and beside it what becomes of it when other statements had been asked. */
final class HowSureScreen implements Screen<HowSureView> {

    private final Hyperlink back;
    private final MethodTable methods = new MethodTable();
    private final ChanceBox chances = new ChanceBox();
    private final ScrollPane scroll;
    private final BorderPane root = new BorderPane();

    HowSureScreen(Consumer<Event> say, Ems ems) {
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        VBox content = new VBox(back, new Columns(methods, chances, 29, 25, false, ems));
        content.getStyleClass().add("page-content");
        scroll = Scrolling.of(content);
        root.getStyleClass().add("how-sure");
        root.setCenter(scroll);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(HowSureView view, Words words) {
        back.setText(words.of(Key.REASONING_BACK));
        methods.show(view.methods(), words);
        chances.show(view.chances(), words);
    }

    @Override
    public void arrive() {
        scroll.setVvalue(0);
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}

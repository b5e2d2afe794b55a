// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.PositionView;
import nl.stelling.words.Words;

/** What a programme says of a statement: why, and in which words. */
public final class PositionBox extends VBox {

    /** The whole position, with the party's name. */
    public static PositionBox named(PositionView position, Words words, Consumer<Event> say) {
        PositionBox box = new PositionBox();
        FlowPane head = new FlowPane(Labels.of(position.party(), "party-name"),
                Labels.of(position.place(), "party-place"));
        head.getStyleClass().add("position-head");
        box.getChildren().addAll(head, new MarkWord(position.mark(), position.word()));
        box.addReasons(position, words, say);
        return box;
    }

    /** Only the reasons, where party and stance stand elsewhere. */
    public static PositionBox reasons(PositionView position, Words words, Consumer<Event> say) {
        PositionBox box = new PositionBox();
        box.addReasons(position, words, say);
        return box;
    }

    private PositionBox() {
        getStyleClass().add("position");
    }

    private void addReasons(PositionView position, Words words, Consumer<Event> say) {
        add(position.nuance(), "nuance");
        add(position.reasoning(), "reason");
        add(position.inference(), "nuance");
        position.quotes().forEach(quote -> getChildren().add(new QuoteBox(quote, position.mark(), words, say)));
    }

    private void add(String text, String styleClass) {
        if (!text.isEmpty()) {
            getChildren().add(Labels.of(text, styleClass));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.Mark;
import nl.stelling.present.QuoteView;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A programme's own words, with the way to where they stand. */
public final class QuoteBox extends VBox {

    public QuoteBox(QuoteView quote, Mark mark, Words words, Consumer<Event> say) {
        getStyleClass().addAll("quote", Icons.styleClass(mark));
        Hyperlink link = Buttons.link(id(quote.open()), () -> say.accept(quote.open()));
        link.getStyleClass().add("quote-link");
        link.setText(words.of(Key.QUOTE_OPEN));
        link.setAccessibleText(quote.openName());
        getChildren().addAll(RunFlow.plain(quote.runs(), "quote-text"), link);
    }

    private static String id(Event.PassageOpened passage) {
        return "quote-%s-%s-%d".formatted(passage.statement(), passage.party(), passage.quote());
    }
}

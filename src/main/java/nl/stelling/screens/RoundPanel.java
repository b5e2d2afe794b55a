// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.stelling.present.Notes;
import nl.stelling.present.PositionView;
import nl.stelling.present.QuoteView;
import nl.stelling.present.RoundView;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkWord;
import nl.stelling.screens.parts.RunFlow;
import nl.stelling.screens.parts.Tiles;

/** What a teacher opens below a statement: what it means, a question to talk about, what the programmes say. */
final class RoundPanel extends VBox {

    private final VBox above = new VBox();
    private final Tiles tiles;

    RoundPanel(Ems ems) {
        tiles = new Tiles(18, ems);
        above.getStyleClass().add("round-question");
        getStyleClass().add("round-panel");
        getChildren().addAll(above, tiles);
    }

    void show(RoundView view) {
        List<Node> notes = view.notes().stream().map(RoundPanel::note).toList();
        // What stands alone, and what both sides are about, has the whole width
        int whole = notes.size() % 2;
        above.getChildren().setAll(notes.subList(0, whole));
        above.setVisible(whole > 0);
        above.setManaged(whole > 0);
        tiles.getChildren().setAll(view.positions().isEmpty()
                ? notes.subList(whole, notes.size())
                : view.positions().stream().map(RoundPanel::position).toList());
    }

    private static Node note(Notes note) {
        VBox box = new VBox(Labels.of(note.heading(), "meaning-heading"));
        note.paragraphs().forEach(each -> box.getChildren().add(Labels.of(each, "meaning-text")));
        box.getStyleClass().add("meaning-note");
        return box;
    }

    private static Node position(PositionView position) {
        FlowPane head = new FlowPane(Labels.of(position.party(), "party-name"),
                Labels.of(position.place(), "party-place"));
        head.getStyleClass().add("position-head");
        VBox box = new VBox(head, new MarkWord(position.mark(), position.word()));
        List.of(position.nuance(), position.reasoning(), position.inference()).stream()
                .filter(text -> !text.isEmpty()).forEach(text -> box.getChildren().add(Labels.of(text, "reason")));
        position.quotes().forEach(quote -> box.getChildren().add(quote(quote, position)));
        box.getStyleClass().add("position");
        return box;
    }

    private static Node quote(QuoteView quote, PositionView position) {
        VBox box = new VBox(new RunFlow(position.mark(), "quote-text").show(quote.runs()));
        box.getStyleClass().addAll("quote", Icons.styleClass(position.mark()));
        return box;
    }
}

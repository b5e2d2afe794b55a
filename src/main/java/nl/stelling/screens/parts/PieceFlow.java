// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.TextFlow;
import nl.stelling.present.Piece;
import nl.stelling.present.Pieces;
import nl.stelling.statements.Id;
import nl.stelling.statements.Term;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Running text in which the glossary's terms can be opened. */
public final class PieceFlow extends TextFlow {

    private final Consumer<Id<Term>> opener;

    /** @param opener what opening a term does */
    public PieceFlow(Consumer<Id<Term>> opener, String... styleClasses) {
        this.opener = opener;
        getStyleClass().addAll(styleClasses);
    }

    /** Shows a text. */
    public void show(List<Piece> pieces, Words words) {
        getChildren().setAll(pieces.stream().map(piece -> node(piece, words)).toList());
        setAccessibleText(Pieces.text(pieces));
    }

    private Node node(Piece piece, Words words) {
        return switch (piece) {
            case Piece.Plain(var text) -> Labels.text(text);
            case Piece.Explained(var text, var term) -> {
                Hyperlink link = new Hyperlink();
                link.setId("gloss-" + term);
                link.setText(text);
                link.getStyleClass().add("glossary");
                link.setAccessibleText(words.of(Key.STATEMENT_TERM_OPEN, text));
                link.setOnAction(_ -> opener.accept(term));
                yield link;
            }
        };
    }
}

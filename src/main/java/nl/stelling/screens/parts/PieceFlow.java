// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
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

    private static final char NO_BREAK = '\u00a0';
    /** How long a word is, with its space and full stop, that would look lost. */
    private static final int SHORT = 8;

    private final Consumer<Id<Term>> opener;

    /** @param opener what opening a term does */
    public PieceFlow(Consumer<Id<Term>> opener, String... styleClasses) {
        this.opener = opener;
        getStyleClass().addAll(styleClasses);
    }

    /** Shows a text. */
    public void show(List<Piece> pieces, Words words) {
        getChildren().setAll(together(pieces).stream().map(piece -> node(piece, words)).toList());
        setAccessibleText(Pieces.text(pieces));
    }

    /** No short word stands on the last line by itself. */
    private static List<Piece> together(List<Piece> pieces) {
        if (pieces.isEmpty() || !(pieces.getLast() instanceof Piece.Plain(var text))) {
            return pieces;
        }
        int space = text.lastIndexOf(' ');
        if (space <= 0 || text.length() - space > SHORT) {
            return pieces;
        }
        List<Piece> all = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        all.add(new Piece.Plain(text.substring(0, space) + NO_BREAK + text.substring(space + 1)));
        return all;
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

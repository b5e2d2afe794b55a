// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.journey.Panel;
import nl.stelling.present.StatementView;
import nl.stelling.present.StatementView.Meaning;
import nl.stelling.present.StatementView.MeaningNote;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Ems;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.KeyButton;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Motion;
import nl.stelling.screens.parts.PieceFlow;
import nl.stelling.screens.parts.PositionBox;
import nl.stelling.screens.parts.Tiles;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** What can be opened below a statement: what it means, and what the programmes say. */
final class PanelBox extends VBox {

    private final Consumer<Event> say;
    private final KeyButton meaning = opener("meaning");
    private final KeyButton positions = opener("positions");
    private final Region rule = new Region();
    private final Tiles facts;
    private final Tiles arguments;
    private final VBox opened;
    private final Motion appearing;
    private Panel shown = Panel.CLOSED;

    PanelBox(Consumer<Event> say, Ems ems) {
        this.say = say;
        facts = new Tiles(21, ems);
        arguments = new Tiles(21, ems);
        rule.getStyleClass().add("heavy-rule");
        opened = new VBox(facts, arguments);
        opened.getStyleClass().add("panel");
        appearing = new Motion(opened, opened.opacityProperty(), 1, Motion.FADE, Interpolator.EASE_OUT);
        FlowPane openers = new FlowPane(meaning, positions);
        openers.getStyleClass().add("panel-openers");
        getStyleClass().add("panel");
        getChildren().addAll(openers, rule, opened);
    }

    /** What stands below the buttons that open it. */
    Node opened() {
        return opened;
    }

    private static KeyButton opener(String id) {
        KeyButton button = new KeyButton(id, "quiet");
        button.getStyleClass().addAll("toggle", "opener");
        return button;
    }

    void show(StatementView view, Words words) {
        boolean isMeaning = view.panel() instanceof Panel.Meaning || view.panel() instanceof Panel.Explaining;
        boolean isPositions = view.panel() instanceof Panel.Positions;
        show(meaning, words.of(Key.STATEMENT_MEANING_BUTTON), "?", isMeaning, Panel.MEANING);
        show(positions, words.of(Key.STATEMENT_POSITIONS_BUTTON), "P", isPositions, Panel.POSITIONS);
        rule.setVisible(isMeaning || isPositions);
        facts.getChildren().clear();
        arguments.getChildren().clear();
        switch (view.panel()) {
            case Panel.Closed _ -> {
            }
            case Panel.Meaning _,Panel.Explaining _ -> addMeaning(view.meaning(), words);
            case Panel.Positions _ -> view.positions()
                    .forEach(position -> facts.getChildren().add(PositionBox.named(position, words, say)));
        }
        if (!shown.equals(view.panel())) {
            appearing.from(0);
        }
        shown = view.panel();
    }

    private void show(KeyButton button, String text, String key, boolean isOpen, Panel panel) {
        button.show(Icons.icon(isOpen ? "chevron-up" : "chevron-down"), text, key, isOpen);
        button.setOnAction(_ -> {
            button.setSelected(isOpen);
            say.accept(new Event.PanelChosen(isOpen ? Panel.CLOSED : panel));
        });
    }

    private void addMeaning(Meaning shown, Words words) {
        shown.facts().forEach(note -> facts.getChildren().add(note(note, words)));
        if (!shown.term().isEmpty()) {
            facts.getChildren().add(Math.min(1, facts.getChildren().size()), term(shown, words));
        }
        shown.arguments().forEach(note -> arguments.getChildren().add(note(note, words)));
    }

    private Node note(MeaningNote note, Words words) {
        PieceFlow text = new PieceFlow(term -> say.accept(new Event.PanelChosen(new Panel.Explaining(term))),
                "meaning-text");
        text.show(note.pieces(), words);
        VBox box = new VBox(Labels.of(note.heading(), "meaning-heading"), text);
        box.getStyleClass().add("meaning-note");
        return box;
    }

    private Node term(Meaning shown, Words words) {
        Button close = Buttons.quiet("term-close", () -> say.accept(new Event.PanelChosen(Panel.MEANING)));
        close.setGraphic(Icons.icon("close"));
        close.getStyleClass().add("bare");
        close.setAccessibleText(words.of(Key.STATEMENT_TERM_CLOSE, shown.term()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Labels.of(shown.term(), "meaning-heading"), space, close);
        VBox box = new VBox(head, Labels.of(shown.explanation(), "meaning-text"));
        box.getStyleClass().addAll("card", "term-card");
        return box;
    }
}

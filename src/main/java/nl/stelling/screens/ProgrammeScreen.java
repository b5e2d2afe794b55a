// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.journey.Event;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.ProgrammeView.Paragraph;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkWord;
import nl.stelling.screens.parts.RunFlow;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** A programme's own text with the passage marked; the statement that it bears on stays beside it. */
final class ProgrammeScreen implements Screen<ProgrammeView> {

    private final Hyperlink back;
    private final Label party = Labels.wrapping("title");
    private final Label about = Labels.wrapping("party-place");
    private final Label heading = Labels.wrapping("note-heading");
    private final VBox passages = new VBox();
    private final VBox note = new VBox();
    private final VBox paragraphs = new VBox();
    private final VBox side = new VBox();
    private final VBox column = new VBox();
    private final ScrollPane scroll = Scrolling.of(column);
    private final ScrollPane aside = Scrolling.of(side);
    private final BorderPane root = new ArrivalPane();
    private Node target = paragraphs;
    private boolean isArriving;
    private final Consumer<Event> say;

    ProgrammeScreen(Consumer<Event> say) {
        this.say = say;
        back = Buttons.link("back", () -> say.accept(new Event.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        note.getStyleClass().add("programme-note");
        passages.getStyleClass().add("passages");
        paragraphs.getStyleClass().add("programme");
        side.getChildren().addAll(back, party, about, note, heading, passages);
        side.getStyleClass().add("programme-side");
        root.getStyleClass().add("programme-screen");
        scroll.setFocusTraversable(true);
        fit(false);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(ProgrammeView view, Words words) {
        back.setText(words.of(Key.BACK));
        party.setText(view.party());
        about.setText(view.about());
        scroll.setAccessibleText(words.list(List.of(view.party(), view.about())));
        heading.setText(words.of(Key.PROGRAMME_PASSAGES));
        showPassages(view.passages());
        note.getChildren().setAll(Labels.of(view.statementNumber(), "caption"),
                Labels.of(view.statement(), "programme-statement"), new MarkWord(view.mark(), view.word()),
                Labels.of(view.reasoning(), "reason"));
        if (!view.damageNote().isEmpty()) {
            note.getChildren().add(Labels.of(view.damageNote(), "caption"));
        }
        Node here = paragraphs;
        paragraphs.getChildren().clear();
        for (Paragraph paragraph : view.paragraphs()) {
            Node node = paragraph(paragraph, view);
            paragraphs.getChildren().add(node);
            here = paragraph.isHere() && here.equals(paragraphs) ? node : here;
        }
        target = here;
        isArriving = true;
        root.requestLayout();
    }

    /** Its buttons are kept, so that the focus stays on the one just pressed. */
    private void showPassages(List<ProgrammeView.Passage> shown) {
        List<Node> buttons = passages.getChildren();
        while (buttons.size() < shown.size()) {
            ToggleButton button = new ToggleButton();
            button.setId("passage-" + buttons.size());
            button.getStyleClass().add("passage");
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.add(button);
        }
        buttons.subList(shown.size(), buttons.size()).clear();
        for (int i = 0; i < shown.size(); i++) {
            show((ToggleButton) buttons.get(i), shown.get(i));
        }
    }

    private void show(ToggleButton button, ProgrammeView.Passage passage) {
        button.setText(passage.name());
        button.setSelected(passage.isHere());
        button.setOnAction(_ -> {
            button.setSelected(passage.isHere());
            say.accept(passage.event());
        });
    }

    private static Node paragraph(Paragraph paragraph, ProgrammeView view) {
        RunFlow flow = new RunFlow(view.mark()).show(paragraph.runs());
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox box = new HBox();
        if (paragraph.kind() == Paragraph.Kind.BULLET) {
            Region bullet = new Region();
            bullet.getStyleClass().add("bullet");
            box.getChildren().add(bullet);
        }
        box.getChildren().add(flow);
        box.getStyleClass().addAll("paragraph", switch (paragraph.kind()) {
            case HEADING -> "programme-heading";
            case BULLET -> "programme-bullet";
            case TEXT -> "programme-plain";
        });
        return box;
    }

    @Override
    public Node firstFocus() {
        return back;
    }

    @Override
    public void fit(boolean isNarrow) {
        root.setLeft(null);
        root.setCenter(scroll);
        if (isNarrow) {
            aside.setContent(null);
            column.getChildren().setAll(side, paragraphs);
        } else {
            column.getChildren().setAll(paragraphs);
            aside.setContent(side);
            root.setLeft(aside);
        }
    }

    /** Scrolls to the passage as soon as the paragraphs have their places, in the same frame. */
    private final class ArrivalPane extends BorderPane {

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            scroll.layout();
            if (isArriving && scroll.getViewportBounds().getHeight() > 0) {
                isArriving = false;
                Scrolling.to(scroll, target);
            }
        }
    }
}

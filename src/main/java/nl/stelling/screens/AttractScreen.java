// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.kiosk.BoothEvent;
import nl.stelling.present.BoothView;
import nl.stelling.present.BoothView.Attract.Greeting;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.Scrolling;
import nl.stelling.screens.parts.StemLine;
import nl.stelling.statements.Language;
import nl.stelling.words.Words;

/** What draws a visitor to a booth: a touch chooses the language and begins. */
final class AttractScreen implements Screen<BoothView.Attract> {

    /** How much lower everything stands with each shift, in pixels. */
    private static final double SHIFT = 8;
    /** What a button has beside its content, in pixels. */
    private static final double GREETING_PADDING = 80;

    private final Label title = Labels.wrapping("attract-title");
    private final Label lead = Labels.wrapping("attract-lead");
    private final StemLine line = new StemLine(false);
    private final GridPane greetings = new GridPane();
    private final VBox note = new VBox();
    private final Region lower = new Region();
    private final Region space = new Region();
    private final VBox head = new VBox(title, lead);
    private final VBox text = new VBox();
    private final ScrollPane scroll = Scrolling.of(text);
    private final VBox root = new VBox();
    private final Consumer<BoothEvent> say;
    private final Map<Language, Button> buttons = new HashMap<>();
    private List<Button> wanted = List.of();
    private boolean isWidthShort;
    private boolean isLow;

    AttractScreen(Consumer<BoothEvent> say) {
        this.say = say;
        head.getStyleClass().add("attract-head");
        line.getStyleClass().add("attract-line");
        greetings.getStyleClass().add("attract-greetings");
        note.getStyleClass().add("attract-note");
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox.setVgrow(line, Priority.SOMETIMES);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        text.getStyleClass().add("attract-text");
        root.getStyleClass().add("attract");
        arrange();
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void show(BoothView.Attract view, Words words) {
        title.setText(view.title());
        lead.setText(view.lead());
        line.show(view.line());
        wanted = view.greetings().stream().map(this::button).toList();
        if (!greetings.getChildren().equals(wanted)) {
            greetings.getChildren().setAll(wanted);
            place();
        }
        note.getChildren().setAll(Labels.of(view.note().heading(), "note-heading"));
        view.note().paragraphs().forEach(each -> note.getChildren().add(Labels.of(each, "note-text")));
        lower.setMinHeight(view.shift() * SHIFT);
    }

    /** A button stays while its words change, so that a finger on it does not lose it. */
    private Button button(Greeting greeting) {
        Button button = buttons.computeIfAbsent(greeting.language(), this::button);
        if (button.getGraphic() instanceof HBox content && content.getChildren().getFirst() instanceof VBox words) {
            words.getChildren().setAll(Labels.of(greeting.name(), "greeting-name"), Labels.of(greeting.touch()));
        }
        button.setAccessibleText(greeting.name() + ". " + greeting.touch());
        return button;
    }

    private Button button(Language language) {
        String id = "begin-" + language.tag();
        Runnable begin = () -> say.accept(new BoothEvent.Begun(language));
        Button button = buttons.isEmpty() ? Buttons.first(id, begin) : Buttons.second(id, begin);
        button.getStyleClass().add("greeting");
        // As wide as its column, whatever its words
        button.setMinWidth(0);
        button.setPrefWidth(0);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        VBox words = new VBox();
        words.getStyleClass().add("greeting-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(words, Icons.icon("arrow-right"));
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        button.setGraphic(content);
        content.prefWidthProperty().bind(button.widthProperty().subtract(GREETING_PADDING));
        GridPane.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Side by side, or below each other where there is little width, but for the text to be in sight no height to spare. */
    @Override
    public void fit(boolean isNarrow) {
        isWidthShort = isNarrow;
        place();
    }

    /** Whatever the size of the text: the ways in stand there, and what is to be read scrolls if it must. */
    @Override
    public void fitHeight(boolean isLowNow) {
        if (isLowNow != isLow) {
            isLow = isLowNow;
            Styles.set(root, "low", isLow);
            arrange();
            place();
        }
    }

    private void arrange() {
        root.getChildren().clear();
        text.getChildren().clear();
        if (isLow) {
            text.getChildren().addAll(head, note);
            root.getChildren().addAll(scroll, greetings);
        } else {
            root.getChildren().addAll(lower, head, line, space, greetings, note);
        }
    }

    /** Nobody finds it where somebody scrolled it to. */
    @Override
    public void arrive() {
        scroll.setVvalue(0);
    }

    private void place() {
        boolean isColumn = isWidthShort && !isLow;
        for (int i = 0; i < wanted.size(); i++) {
            GridPane.setConstraints(wanted.get(i), isColumn ? 0 : i, isColumn ? i : 0);
        }
        greetings.getColumnConstraints().setAll(wanted.stream().limit(isColumn ? 1 : wanted.size()).map(_ -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / (isColumn ? 1 : wanted.size()));
            return column;
        }).toList());
    }

    @Override
    public Node firstFocus() {
        return greetings.getChildren().isEmpty() ? root : greetings.getChildren().getFirst();
    }
}

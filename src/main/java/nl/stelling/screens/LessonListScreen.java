// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.Subject;
import nl.stelling.present.LessonChoice;
import nl.stelling.present.LessonListView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** All statements of a lesson, in an order that can be changed; and a field for the class's own. */
final class LessonListScreen implements Screen<LessonListView> {

    private final Page page = new Page("lesson-list");
    private final VBox rows = new VBox();
    private final Label ownTitle = Labels.wrapping("group-heading");
    private final Label ownNote = Labels.wrapping("caption");
    private final TextField field = new TextField();
    private final Label ownSaid = Labels.wrapping("offer-report");
    private final Button add = Buttons.second("own-add", this::add);
    private final Hyperlink back;
    private final Button sheets;
    private final Button undo;
    private final Button results;
    private final Consumer<LessonEvent> say;
    private String said = "";
    private String there = "";

    LessonListScreen(Consumer<LessonEvent> say) {
        this.say = say;
        back = Buttons.link("back", () -> say.accept(new LessonEvent.WentBack()));
        back.setGraphic(Icons.icon("arrow-left"));
        sheets = Buttons.second("sheets", () -> say.accept(new LessonEvent.StackOpened()));
        undo = Buttons.quiet("undo", () -> say.accept(new LessonEvent.Undone()));
        results = Buttons.first("results", () -> say.accept(new LessonEvent.ResultsOpened()));
        field.setId("own");
        ownSaid.setId("own-said");
        field.setOnAction(_ -> add());
        field.textProperty().addListener((_, _, text) -> add.setDisable(text.isBlank()));
        add.setDisable(true);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox own = new HBox(field, add);
        own.getStyleClass().add("own-row");
        rows.getStyleClass().add("lesson-rows");
        page.add(new VBox(ownTitle, ownNote, own, ownSaid), rows);
        page.foot(List.of(back, undo), List.of(sheets, results));
    }

    private void add() {
        if (!field.getText().isBlank()) {
            String text = field.getText().strip();
            int before = rows.getChildren().size();
            field.clear();
            say.accept(new LessonEvent.OwnAdded(new Subject.Own(text)));
            // It stands at the end, mostly below what is seen
            tell(rows.getChildren().size() > before ? said : there);
        }
    }

    private void tell(String text) {
        ownSaid.setText(text);
        ownSaid.setVisible(!text.isEmpty());
        ownSaid.setManaged(!text.isEmpty());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(LessonListView view, Words words) {
        page.show(view.title(), view.lead());
        boolean hasOwn = view.rows().stream().anyMatch(row -> !row.removal().isEmpty());
        rows.getChildren().setAll(view.rows().stream().map(row -> row(row, hasOwn)).toList());
        ownTitle.setText(view.ownTitle());
        ownNote.setText(view.ownNote());
        field.setPromptText(view.ownField());
        field.setAccessibleText(view.ownField());
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= view.longest() ? change : null));
        add.setText(view.ownAdd());
        said = view.ownSaid();
        there = view.ownThere();
        tell("");
        back.setText(words.of(Key.BACK));
        undo.setText(words.of(Key.LESSON_UNDO));
        undo.setDisable(!view.canUndo());
        sheets.setText(words.of(Key.LESSON_SHEETS));
        results.setText(words.of(Key.LESSON_RESULTS));
    }

    /** Each button has a column of its own, so that a hand that presses on presses the same thing. */
    private Node row(LessonListView.Row row, boolean hasOwn) {
        Hyperlink go = Buttons.link("go-" + row.number(), () -> say.accept(row.go()));
        go.setText(row.title());
        go.setAccessibleText(row.goName() + ": " + row.title());
        go.setWrapText(true);
        go.setMinWidth(0);
        VBox words = new VBox(go, Labels.of(row.own().isEmpty() ? row.state() : row.own() + ", " + row.state(),
                "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Labels.onOneLine(String.valueOf(row.number()), "row-number"), words);
        if (hasOwn) {
            line.getChildren().add(column(row.removal(), "close"));
        }
        line.getChildren().addAll(column(row.earlier(), "chevron-up"), column(row.later(), "chevron-down"));
        line.getStyleClass().add("lesson-row");
        return line;
    }

    private Node column(List<LessonChoice> choices, String icon) {
        Region place = new Region();
        place.getStyleClass().add("lesson-row-button");
        return choices.isEmpty() ? place : button(choices.getFirst(), icon);
    }

    private Button button(LessonChoice choice, String icon) {
        Button button = Buttons.quiet(choice.id(), () -> say.accept(choice.event()));
        button.getStyleClass().add("lesson-row-button");
        button.setGraphic(Icons.icon(icon));
        button.setAccessibleText(choice.name());
        return button;
    }

    @Override
    public Node firstFocus() {
        return back;
    }
}

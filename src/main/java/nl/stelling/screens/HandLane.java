// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.RoundView;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.HandMarks;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.screens.parts.MarkIcon;
import nl.stelling.statements.Stance;

/** The hands of one answer: a number that can be typed, the hands as marks, and buttons for one more or fewer. */
final class HandLane extends HBox {

    private static final Pattern DIGITS = Pattern.compile("\\d{0,3}");

    private final Label word = Labels.wrapping("lane-word");
    private final TextField field = new TextField();
    private final HandMarks marks;
    private final Button fewer;
    private final Button more;
    private final Consumer<LessonEvent> say;
    private boolean isShowing;

    /**
     * @param onEnter what Enter in the field does: on to the next lane
     * @param onUp what the arrow up does: back to the lane before
     */
    HandLane(RoundView.Lane lane, int number, Consumer<LessonEvent> say, Runnable onEnter, Runnable onUp) {
        this.say = say;
        marks = new HandMarks(lane.mark());
        fewer = button("fewer-" + number, "minus");
        more = button("more-" + number, "plus");
        field.setId("hands-" + number);
        field.getStyleClass().add("hands");
        field.setTextFormatter(new TextFormatter<>(
                change -> DIGITS.matcher(change.getControlNewText()).matches() ? change : null));
        field.textProperty().addListener((_, _, text) -> typed(lane.stance(), text));
        field.focusedProperty().addListener((_, _, _) -> field.selectAll());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                onEnter.run();
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                onUp.run();
                event.consume();
            }
        });
        HBox.setHgrow(marks, Priority.ALWAYS);
        HBox name = new HBox(new MarkIcon(lane.mark()), word);
        name.getStyleClass().add("lane-name");
        getStyleClass().add("lane");
        getChildren().addAll(name, field, marks, fewer, more);
    }

    private static Button button(String id, String icon) {
        Button button = Buttons.quiet(id, () -> {});
        button.setGraphic(Icons.icon(icon));
        return button;
    }

    private void typed(Stance stance, String text) {
        if (!isShowing) {
            say.accept(new LessonEvent.Counted(stance, text.isEmpty() ? 0 : Integer.parseInt(text)));
        }
    }

    /** Shows a count, and says whether it is another than stood in the field. */
    boolean show(RoundView.Lane lane, int units, boolean isClosed) {
        isShowing = true;
        word.setText(lane.word());
        int typed = field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
        boolean isOther = typed != lane.hands();
        if (isOther) {
            field.setText(lane.hands() == 0 ? "" : String.valueOf(lane.hands()));
        }
        isShowing = false;
        field.setPromptText("0");
        field.setAccessibleText(lane.name());
        field.setEditable(!isClosed);
        marks.show(lane.hands(), units, lane.name());
        fewer.setAccessibleText(lane.fewer());
        fewer.setOnAction(_ -> say.accept(lane.less()));
        fewer.setDisable(isClosed || lane.hands() == 0);
        more.setAccessibleText(lane.more());
        more.setOnAction(_ -> say.accept(lane.plus()));
        more.setDisable(isClosed);
        return isOther;
    }

    /** Whether nothing can be counted here now. */
    boolean isClosed() {
        return !field.isEditable();
    }

    Node field() {
        return field;
    }
}

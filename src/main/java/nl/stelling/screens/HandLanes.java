// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.present.RoundView;
import nl.stelling.screens.parts.Focus;

/** The hands of all answers. The keyboard is led through them, down to the button that ends the count and back up. */
final class HandLanes extends VBox {

    private final List<HandLane> built = new ArrayList<>();
    private final Consumer<LessonEvent> say;
    private final Button close;
    private int shown;

    /** @param close ends the count */
    HandLanes(Consumer<LessonEvent> say, Button close) {
        this.say = say;
        this.close = close;
        close.addEventFilter(KeyEvent.KEY_PRESSED, this::backIn);
        getStyleClass().add("lanes");
    }

    void show(RoundView view) {
        if (built.size() != view.lanes().size()) {
            built.clear();
            for (RoundView.Lane lane : view.lanes()) {
                int number = built.size();
                built.add(new HandLane(lane, number + 1, say, () -> lead(number + 1), () -> lead(number - 1)));
            }
            getChildren().setAll(built);
        }
        for (int i = 0; i < built.size(); i++) {
            HandLane lane = built.get(i);
            boolean isOther = lane.show(view.lanes().get(i), view.units(), view.isClosed());
            if (isOther && close.isFocused() && shown == view.number()) {
                // Taken back: it is counted again where it was counted
                Focus.give(lane.field(), true);
            }
        }
        shown = view.number();
    }

    private void lead(int lane) {
        Focus.give(lane < built.size() ? built.get(Math.max(0, lane)).field() : close, true);
    }

    private void backIn(KeyEvent event) {
        if (event.getCode() == KeyCode.UP && isOpen()) {
            lead(built.size() - 1);
            event.consume();
        }
    }

    /** Whether something can be counted here now. */
    boolean isOpen() {
        return !built.isEmpty() && !built.getFirst().isClosed();
    }

    Node first() {
        return built.getFirst().field();
    }
}

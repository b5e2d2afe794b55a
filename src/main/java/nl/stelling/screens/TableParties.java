// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import nl.stelling.screens.parts.Buttons;
import nl.stelling.screens.parts.Focus;
import nl.stelling.screens.parts.Icons;
import nl.stelling.screens.parts.Labels;
import nl.stelling.words.Key;
import nl.stelling.words.Words;

/** Which parties are in sight where there are more than fit beside each other, and the way to the others. */
final class TableParties extends HBox {

    /** What is in sight, in words. */
    private interface Spoken {
        String of(int from, int to, int all);
    }

    private final Button previous;
    private final Button next;
    private final Label seen = Labels.onOneLine("", "table-seen");
    /** The longest that can stand there, so that nothing moves away from under a pointer. */
    private final Label longest = Labels.onOneLine("", "table-seen");
    private final IntConsumer onFirst;
    private Spoken spoken = (_, _, _) -> "";
    private int first;
    private int shown;
    private int all;

    /** @param onFirst hears which party is to be the first in sight, from 0 */
    TableParties(IntConsumer onFirst) {
        this.onFirst = onFirst;
        previous = step("parties-previous", "arrow-left", -1);
        next = step("parties-next", "arrow-right", 1);
        longest.setVisible(false);
        getStyleClass().add("table-parties");
        getChildren().addAll(previous, new StackPane(longest, seen), next);
        setVisible(false);
        // It stands among headings, which do something else
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    }

    private Button step(String id, String icon, int by) {
        Button button = Buttons.quiet(id, () -> step(by));
        button.setGraphic(Icons.icon(icon));
        button.getStyleClass().add("step");
        return button;
    }

    private void step(int by) {
        int most = all - shown;
        int to = Math.clamp(first + (long) by * shown, 0, most);
        // From what leads nowhere any more the focus goes on to what leads back
        if (to == 0) {
            leave(previous, next);
        } else if (to == most) {
            leave(next, previous);
        }
        onFirst.accept(to);
    }

    /** Gives the focus to another when all parties come in sight, as they do one below the other. */
    void yieldTo(Node other) {
        visibleProperty().addListener((_, _, isThere) -> Stream.of(previous, next)
                .filter(button -> !isThere && button.isFocused()).findFirst()
                .ifPresent(button -> Focus.give(other, Focus.isSeen(button))));
    }

    private static void leave(Button end, Button back) {
        back.setDisable(false);
        Focus.give(back, Focus.isSeen(end));
    }

    /** Speaks in these words from now on. */
    void say(Words words) {
        previous.setAccessibleText(words.of(Key.TABLE_PARTIES_PREVIOUS));
        next.setAccessibleText(words.of(Key.TABLE_PARTIES_NEXT));
        spoken = (from, to, many) -> from == to
                ? words.of(Key.TABLE_SEEN_ONE, from, many)
                : words.of(Key.TABLE_SEEN, from, to, many);
    }

    /** Shows the parties from the one of number {@code firstShown} on, from 0; of {@code many} in all. */
    void show(int firstShown, int manyShown, int many) {
        first = firstShown;
        shown = manyShown;
        all = many;
        previous.setDisable(first == 0);
        next.setDisable(first + shown >= all);
        longest.setText(spoken.of(all - shown + 1, all, all));
        seen.setText(spoken.of(first + 1, first + shown, all));
    }
}

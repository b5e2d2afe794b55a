// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One thing that the rehearsal does, as soon as what it does it with is on the screen. */
sealed interface RehearsalStep {

    /** What has to be there, as a style sheet would name it. */
    String selector();

    /** Presses Enter on it. */
    record Choose(String selector) implements RehearsalStep {}

    /** Types a character where it is. */
    record Type(String selector, String character) implements RehearsalStep {}

    /** Types a character again and again, until it is there. */
    record TypeUntil(String selector, String character) implements RehearsalStep {}

    /** Presses a key where it is, with the control key or without. */
    record Press(String selector, KeyCode key, boolean withControl) implements RehearsalStep {}

    /** From the first screen through all others. */
    static List<RehearsalStep> walk() {
        String statement = "#answer-1";
        return List.of(new Choose("#begin"), new Choose("#go"), new Type(statement, "?"), new Type(statement, "p"),
                new Press(statement, KeyCode.PAGE_DOWN, false), new Press(statement, KeyCode.ESCAPE, false),
                new Type(statement, "*"), new TypeUntil("#review-filter-2", "1"), new Choose("#review-filter-2"),
                new Choose("#to-result"), new Choose("#explain-1"), new Choose("#group-1"), new Choose(".quote-link"),
                new Press(".programme-note", KeyCode.ESCAPE, false), new Choose("#display"), new Choose("#look-dark"),
                new Choose("#look-high-contrast"), new Choose("#text-larger"),
                new Press("#display", KeyCode.MINUS, true), new Choose("#look-light"), new Choose("#language"),
                new Choose("#about"), new Choose("#top-restart"));
    }

    /** Whether it can be done now. */
    default boolean isPossible(Parent root) {
        return this instanceof TypeUntil || root.lookup(selector()) != null;
    }

    /** Does it. */
    default void take(Parent root) {
        Node focused = root.getScene().getFocusOwner() == null ? root : root.getScene().getFocusOwner();
        switch (this) {
            case Choose(var selector) -> {
                Node chosen = root.lookup(selector);
                chosen.requestFocus();
                press(chosen, root, KeyCode.ENTER, false);
            }
            case Type(_, var character) -> type(focused, root, character);
            case TypeUntil(_, var character) -> type(focused, root, character);
            case Press(_, var key, var withControl) -> press(focused, root, key, withControl);
        }
    }

    /** Whether there is nothing more to it. */
    default boolean isDone(Parent root) {
        return !(this instanceof TypeUntil) || root.lookup(selector()) != null;
    }

    private static void press(Node node, Parent root, KeyCode key, boolean withControl) {
        fire(node, KeyEvent.KEY_PRESSED, "", key, withControl);
        fire(root, KeyEvent.KEY_RELEASED, "", key, withControl);
    }

    private static void type(Node node, Parent root, String character) {
        fire(node, KeyEvent.KEY_PRESSED, "", KeyCode.UNDEFINED, false);
        fire(node, KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false);
        fire(root, KeyEvent.KEY_RELEASED, "", KeyCode.UNDEFINED, false);
    }

    private static void fire(Node node, EventType<KeyEvent> type, String character, KeyCode key, boolean withControl) {
        Event.fireEvent(node, new KeyEvent(type, character, character, key, false, withControl, false, false));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.stelling.classroom.LessonEvent;
import nl.stelling.classroom.LessonPlace.AtRound.Panel;
import nl.stelling.present.RoundView;
import nl.stelling.present.StackView;
import nl.stelling.screens.parts.Scrolling;

/**
 * What keys do in a lesson. In a number field only digits are written, so that every other key acts there too; in a
 * field for words none does.
 */
final class LessonKeys {

    /** What an arrow scrolls by, in heights of what is seen. */
    private static final double LINES = 0.25;

    private final LessonShell shell;
    private final Consumer<LessonEvent> say;

    LessonKeys(LessonShell shell, Consumer<LessonEvent> say) {
        this.shell = shell;
        this.say = say;
        shell.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        shell.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private boolean isWriting() {
        return owner() instanceof TextField field && !field.getStyleClass().contains("hands");
    }

    private Node owner() {
        return shell.getScene() == null ? shell : shell.getScene().getFocusOwner();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !isWriting()) {
            say.accept(new LessonEvent.Undone());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            say.accept(new LessonEvent.WentBack());
            event.consume();
        } else if (shell.view() instanceof RoundView && isPlain(event)) {
            atRound(event);
        } else if (shell.view() instanceof StackView && event.getCode() == KeyCode.BACK_SPACE) {
            say.accept(new LessonEvent.Undone());
            event.consume();
        } else if (isPlain(event) && !isWriting()) {
            scroll(event);
        }
    }

    private void scroll(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> scroll(event, Keys.PAGE);
            case PAGE_UP -> scroll(event, -Keys.PAGE);
            case HOME -> scroll(event, -Keys.ALL);
            case END -> scroll(event, Keys.ALL);
            default -> {
            }
        }
    }

    private void scroll(KeyEvent event, double heights) {
        Scrolling.by(shell, heights);
        event.consume();
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private void atRound(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN, RIGHT -> go(event, new LessonEvent.WentOn());
            case PAGE_UP, LEFT -> go(event, new LessonEvent.WentBack());
            case DOWN -> read(event, LINES);
            case UP -> read(event, -LINES);
            default -> {
            }
        }
    }

    /** With something to read open there are no hands to go through. */
    private void read(KeyEvent event, double heights) {
        if (shell.view() instanceof RoundView round && round.panel() != Panel.NONE) {
            scroll(event, heights);
        }
    }

    private void go(KeyEvent event, LessonEvent said) {
        say.accept(said);
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (isWriting() || event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (shell.view() instanceof StackView stack) {
            stack.options().stream().filter(option -> option.key().equals(event.getCharacter())).findFirst()
                    .ifPresent(option -> go(event, option.event()));
        } else if (shell.view() instanceof RoundView) {
            switch (event.getCharacter()) {
                case "+" -> press(event, "more");
                case "-", "−" -> press(event, "fewer");
                case "?" -> press(event, "meaning");
                case "v", "V" -> press(event, "question");
                case "p", "P" -> press(event, "positions");
                case "k", "K" -> press(event, "close");
                case "o", "O" -> press(event, "list");
                case "t", "T" -> press(event, "timer");
                default -> {
                }
            }
        }
    }

    /** Plus and minus count in the lane that has the focus; the others press the button of their name. */
    private void press(KeyEvent event, String id) {
        boolean isCount = id.equals("more") || id.equals("fewer");
        String lane = owner() instanceof TextField field && field.getId() != null
                ? field.getId().replace("hands", "")
                : "";
        Node button = shell.lookup("#" + id + (isCount ? lane : ""));
        if (button instanceof Button pressed && !pressed.isDisabled()) {
            pressed.fire();
        } else if (button instanceof ToggleButton pressed) {
            pressed.fire();
        }
        event.consume();
    }
}

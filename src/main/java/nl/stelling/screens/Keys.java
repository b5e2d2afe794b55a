// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import nl.stelling.journey.Event;
import nl.stelling.journey.Journey;
import nl.stelling.journey.Panel;
import nl.stelling.present.Appearance;
import nl.stelling.present.ProgrammeView;
import nl.stelling.present.Session;
import nl.stelling.present.StatementView;
import nl.stelling.present.StatementView.Option;
import nl.stelling.present.View;
import nl.stelling.present.WhatIfView;
import nl.stelling.screens.Screen.Asked;
import nl.stelling.screens.parts.Focus;
import nl.stelling.screens.parts.OwnKeys;
import nl.stelling.screens.parts.Scrolling;

/**
 * What keys do. A key held down acts once: its repeats would answer statements that nobody has read. No letter or digit
 * acts while somebody writes in a field.
 */
final class Keys {

    /** What page down scrolls by: the last line stays in sight. */
    static final double PAGE = 0.9;
    static final double ALL = 1000;

    private final Shell shell;
    private final Session<Journey, Event> session;
    private final ObjectProperty<Appearance> appearance;
    private final Set<KeyCode> held = new HashSet<>();
    private boolean isRepeat;
    private boolean isKeyboard;
    private View view;

    Keys(Shell shell, Session<Journey, Event> session, ObjectProperty<Appearance> appearance, View first) {
        this.shell = shell;
        this.session = session;
        this.appearance = appearance;
        this.view = first;
        // A key let go in another window is not held here any more
        shell.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).orElse(false)
                .addListener((_, _, _) -> held.clear());
        shell.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        shell.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        shell.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        shell.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isKeyboard = false);
    }

    void show(View shown) {
        view = shown;
    }

    /** Gives a node the focus, and shows it to whoever uses the keyboard. */
    void focus(Node node) {
        if (node.getScene() == null) {
            // What scrolls holds nothing until its style is known
            shell.applyCss();
        }
        Focus.give(node, isKeyboard);
    }

    private void pressed(KeyEvent event) {
        isKeyboard = true;
        isRepeat = !held.add(event.getCode());
        if (event.isShortcutDown()) {
            shortcut(event);
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT && !shell.isWriting()) {
            sayOnce(true, new Event.Returned());
            event.consume();
        } else if (!shell.isWriting() && !event.isAltDown() && !OwnKeys.take(event, shell.getScene())) {
            plain(event);
        }
    }

    private void shortcut(KeyEvent event) {
        int steps = sizing(event.getCode());
        if (steps != 0) {
            appearance.set(appearance.get().resized(steps));
            event.consume();
        } else if (event.getCode() == KeyCode.F && shell.screen().asked(Asked.FIND)) {
            event.consume();
        } else if (event.getCode() == KeyCode.Z && !shell.isWriting() && !event.isShiftDown() && !event.isAltDown()) {
            sayOnce(true, new Event.Undone());
            event.consume();
        }
    }

    /** How many steps larger a key makes the text together with control, as small as can be for the usual size. */
    static int sizing(KeyCode key) {
        return switch (key) {
            case PLUS, ADD, EQUALS -> 1;
            case MINUS, SUBTRACT -> -1;
            case DIGIT0, NUMPAD0 -> -Appearance.SIZES.size();
            default -> 0;
        };
    }

    private void plain(KeyEvent event) {
        boolean atStatement = view instanceof StatementView;
        switch (event.getCode()) {
            case ENTER -> {
                if (!isRepeat && shell.getScene().getFocusOwner() instanceof ButtonBase button) {
                    button.fire();
                }
            }
            case LEFT -> sayOnce(atStatement, new Event.WentBack());
            case RIGHT -> sayOnce(atStatement, new Event.WentOn());
            case ESCAPE -> {
                if (isRepeat || !shell.screen().asked(Asked.LEAVE)) {
                    sayOnce(true, escape());
                }
            }
            case PAGE_DOWN -> Scrolling.by(shell.screen().node(), PAGE);
            case PAGE_UP -> Scrolling.by(shell.screen().node(), -PAGE);
            case HOME -> Scrolling.by(shell.screen().node(), -ALL);
            case END -> Scrolling.by(shell.screen().node(), ALL);
            default -> {
                return;
            }
        }
        boolean isArrow = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (atStatement || !isArrow) {
            event.consume();
        }
    }

    private Event escape() {
        return view instanceof StatementView statement && !statement.panel().equals(Panel.CLOSED)
                ? new Event.PanelChosen(Panel.CLOSED)
                : new Event.Returned();
    }

    private void sayOnce(boolean applies, Event event) {
        if (applies && !isRepeat) {
            session.say(event);
        }
    }

    private void typed(KeyEvent event) {
        if (shell.isWriting() || event.isShortcutDown() || event.isAltDown() || isRepeat) {
            return;
        }
        if (event.getCharacter().equalsIgnoreCase("l")) {
            shell.voiceButton().press();
            return;
        }
        switch (view) {
            case StatementView statement -> typed(statement, event.getCharacter());
            case WhatIfView _ when shell.getScene().getFocusOwner() instanceof WhatIfRow row ->
                row.typed(event.getCharacter());
            case ProgrammeView programme when event.getCharacter().equalsIgnoreCase("n") ->
                next(programme, event.isShiftDown());
            default -> {
            }
        }
    }

    /** To the next match of what is looked for, else to the next passage; with shift to the one before. */
    private void next(ProgrammeView programme, boolean isBack) {
        int all = programme.passages().size();
        if (!shell.screen().asked(isBack ? Asked.PREVIOUS : Asked.NEXT) && all > 0) {
            int to = Math.floorMod(programme.here() + (isBack ? -1 : 1), all);
            session.say(programme.passages().get(to).event());
        }
    }

    private void typed(StatementView statement, String character) {
        for (Option option : statement.options()) {
            if (option.key().equals(character)) {
                session.say(option.event());
                return;
            }
        }
        switch (character) {
            case "0" -> session.say(statement.skip().event());
            case "*" -> session.say(statement.nextWeight().event());
            case "?" -> toggle(statement, Panel.MEANING);
            case "p", "P" -> toggle(statement, Panel.POSITIONS);
            case "o", "O" -> session.say(new Event.ReviewOpened());
            default -> {
            }
        }
    }

    private void toggle(StatementView statement, Panel panel) {
        session.say(new Event.PanelChosen(statement.panel().equals(panel) ? Panel.CLOSED : panel));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.stelling.screens.Foyer;
import nl.stelling.screens.LessonShell;
import nl.stelling.screens.LonePage;
import nl.stelling.screens.Shell;
import nl.stelling.screens.parts.Focus;

/** What stands in the window, and below it what waits as it was until its voter comes back to it. */
final class Layers {

    /** What to do to come back to what was in the window. */
    private record Below(Parent root, Runnable focus) {}

    private final Scene scene;
    private final Deque<Below> below = new ArrayDeque<>();

    Layers(Scene scene) {
        this.scene = scene;
    }

    /** What is on top of all. */
    Parent top() {
        return scene.getRoot();
    }

    boolean isCovered() {
        return !below.isEmpty();
    }

    /** Whether something has the focus and shows it. */
    boolean isFocusSeen() {
        return focused().filter(Node::isFocusVisible).isPresent();
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(scene.getFocusOwner());
    }

    /** In place of what is on top. */
    void put(Parent root) {
        leave(scene.getRoot());
        scene.setRoot(root);
    }

    /** In place of all. */
    void replace(Parent root) {
        below.forEach(each -> leave(each.root()));
        below.clear();
        put(root);
    }

    /** On top of what was there. */
    void over(LonePage page) {
        Optional<Node> focused = focused();
        boolean isSeen = isFocusSeen();
        below.push(new Below(scene.getRoot(), () -> focused.ifPresent(node -> Focus.give(node, isSeen))));
        scene.setRoot(page);
        page.takeFocus(isSeen);
    }

    /** Takes away what is on top. */
    void back() {
        Below before = below.pop();
        leave(scene.getRoot());
        scene.setRoot(before.root());
        before.focus().run();
    }

    /** Takes away all that covers a journey or lesson. */
    void uncover() {
        List.copyOf(below).forEach(_ -> back());
    }

    private static void leave(Parent root) {
        switch (root) {
            case Shell shell -> shell.leave();
            case LonePage page -> page.leave();
            case LessonShell shell -> shell.leave();
            case Foyer foyer -> foyer.leave();
            default -> {
            }
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import nl.stelling.screens.parts.Growing;

/** What has the focus in a window, and what gets it when that was built anew. */
final class Focus {

    private final Shell shell;

    Focus(Shell shell) {
        this.shell = shell;
    }

    Optional<Node> owner() {
        return Optional.ofNullable(shell.getScene()).map(Scene::getFocusOwner);
    }

    /** Whether keys belong to a field in which somebody writes. */
    boolean isWriting() {
        return owner().filter(TextInputControl.class::isInstance).isPresent();
    }

    /** Lets something change, and leaves the focus where it was; where that was built anew, its like has it. */
    void keep(Runnable change) {
        Optional<Node> before = owner();
        change.run();
        before.ifPresent(this::again);
    }

    private void again(Node focused) {
        if (!Objects.equals(focused.getScene(), shell.getScene())) {
            Optional<Node> like = Optional.ofNullable(focused.getId()).flatMap(this::grown);
            shell.focus(like.orElse(shell.screen().firstFocus()));
        } else if (!focused.isFocused()) {
            shell.focus(focused);
        }
    }

    /** What has this id, also when it would be there only some pulses from now. */
    private Optional<Node> grown(String id) {
        return Optional.<Node>ofNullable(shell.lookup("#" + id)).or(() -> {
            Growing.finish(shell);
            return Optional.ofNullable(shell.lookup("#" + id));
        });
    }
}

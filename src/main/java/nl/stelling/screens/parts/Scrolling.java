// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A pane that scrolls down and never sideways. */
public final class Scrolling {

    private Scrolling() {}

    public static ScrollPane of(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("scrolling");
        pane.setFocusTraversable(false);
        return pane;
    }

    /** Scrolls so that a node, which has its place already, stands about a third from the top. */
    public static void to(ScrollPane pane, Node node) {
        double all = pane.getContent().getBoundsInLocal().getHeight();
        double shown = pane.getViewportBounds().getHeight();
        double y = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        pane.setVvalue(all <= shown ? 0 : Math.clamp((y - shown / 3) / (all - shown), 0, 1));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;

/**
 * What stands at the top of what is scrolled, to stand there again when everything was given another size or other words:
 * a reader looks at a passage, and not at so many pixels.
 */
public final class Spot {

    /** A node, and the how many-th it is of its parent. */
    private record Step(Node node, int index) {}

    /** Looked at from the very top, or nothing scrolls. */
    private static final Spot TOP = new Spot(List.of(), 0);

    private final List<Step> path;
    /** How much of the last node of the path is above the edge, as a part of its height. */
    private final double above;

    private Spot(List<Step> path, double above) {
        this.path = path;
        this.above = above;
    }

    /** What stands there now, in the first pane that scrolls within a screen. */
    public static Spot of(Parent screen) {
        if (!(screen.lookup(".scrolling") instanceof ScrollPane pane) || pane.getVvalue() <= 0) {
            return TOP;
        }
        double rest = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (rest <= 0) {
            return TOP;
        }
        Finder finder = new Finder(pane.getVvalue() * rest, pane.getViewportBounds().getHeight());
        finder.visit(pane.getContent(), 0, new ArrayList<>());
        return finder.best;
    }

    /** Scrolls it to where it was, or as near as there is something like it. */
    public void restore(Parent screen) {
        if (path.isEmpty()) {
            return;
        }
        Growing.finish(screen);
        for (int i = 0; i < 2; i++) {
            // The second time for what took on another form by the first
            screen.applyCss();
            screen.layout();
        }
        if (screen.lookup(".scrolling") instanceof ScrollPane pane) {
            Node content = pane.getContent();
            Node like = like(content);
            double rest = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
            if (!like.equals(content) && rest > 0) {
                Bounds box = content.sceneToLocal(like.localToScene(like.getLayoutBounds()));
                pane.setVvalue(Math.clamp((box.getMinY() + above * box.getHeight()) / rest, 0, 1));
            }
        }
    }

    /** The same node where it is still there, or else what stands in its place. */
    private Node like(Node content) {
        Node at = content;
        for (Step step : path) {
            if (isWithin(step.node(), content)) {
                at = step.node();
            } else if (at instanceof Parent parent && hasLike(parent, step)) {
                at = parent.getChildrenUnmodifiable().get(step.index());
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean hasLike(Parent parent, Step step) {
        return step.index() < parent.getChildrenUnmodifiable().size() && step.node().getClass()
                .equals(parent.getChildrenUnmodifiable().get(step.index()).getClass());
    }

    private static boolean isWithin(Node node, Node content) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(content)) {
                return true;
            }
        }
        return false;
    }

    /** Looks for the smallest thing that begins nearest to the edge. */
    private static final class Finder {

        private final double edge;
        private final double shown;
        private double nearest = Double.MAX_VALUE;
        private Spot best = TOP;

        Finder(double edge, double shown) {
            this.edge = edge;
            this.shown = shown;
        }

        /** @param y where the node's parent begins */
        void visit(Node node, double y, List<Step> path) {
            Bounds box = node.getBoundsInParent();
            double top = y + box.getMinY();
            if (!node.isVisible() || box.getHeight() <= 0 || top + box.getHeight() <= edge || top >= edge + shown) {
                return;
            }
            if (node instanceof Parent parent && !(node instanceof Control)
                    && !parent.getChildrenUnmodifiable().isEmpty()) {
                List<Node> children = parent.getChildrenUnmodifiable();
                for (int i = 0; i < children.size(); i++) {
                    path.addLast(new Step(children.get(i), i));
                    visit(children.get(i), y + node.getLayoutY(), path);
                    path.removeLast();
                }
            } else if (Math.abs(top - edge) < nearest) {
                nearest = Math.abs(top - edge);
                best = new Spot(List.copyOf(path), (edge - top) / box.getHeight());
            }
        }
    }
}

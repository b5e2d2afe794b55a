// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** A hand with a mouse: it clicks only what it can see, and turns the wheel for the rest. */
final class Mouse {

    private static final int MOST_TURNS = 200;

    private final WindowTest window;

    Mouse(WindowTest window) {
        this.window = window;
    }

    void click(String... ids) {
        for (String id : ids) {
            click(middleOnScreen(seen(window.node(id))), 1);
        }
    }

    void doubleClick(String id) {
        click(middleOnScreen(seen(window.node(id))), 2);
    }

    /** Clicks at a share of a node's width, 0 to 1. */
    void clickAt(String id, double share) {
        Node node = seen(window.node(id));
        Bounds box = node.getLayoutBounds();
        click(node.localToScreen(box.getWidth() * share, box.getHeight() / 2), 1);
    }

    private void click(Point2D at, int times) {
        window.interact(() -> {
            Robot hand = new Robot();
            hand.mouseMove(at);
            for (int i = 0; i < times; i++) {
                hand.mouseClick(MouseButton.PRIMARY);
            }
        });
    }

    private static Point2D middleOnScreen(Node node) {
        Bounds box = node.localToScreen(node.getLayoutBounds());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private Node seen(Node node) {
        // Where a hand points must not depend on whether this frame was drawn yet
        window.interact(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        });
        for (int turns = 0; !isSeen(node) && turns < MOST_TURNS; turns++) {
            ScrollPane pane = pane(node);
            boolean isBelow = middle(node).getY() > middle(pane).getY();
            window.moveTo(pane).scroll(1, isBelow ? VerticalDirection.DOWN : VerticalDirection.UP);
        }
        assertTrue(isSeen(node), () -> "out of sight: " + node);
        return node;
    }

    private static boolean isSeen(Node node) {
        boolean isInside = true;
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            boolean isWindow = above.getParent() == null || above instanceof ScrollPane;
            isInside &= !isWindow || above.localToScene(above.getLayoutBounds()).contains(middle(node));
        }
        return isInside;
    }

    private static ScrollPane pane(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                return pane;
            }
        }
        throw new AssertionError("out of sight, and nothing scrolls: " + node);
    }

    private static Point2D middle(Node node) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
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

    /** Scrolls the first pane that scrolls within a screen by so many of its heights; down when positive. */
    public static void by(Parent screen, double heights) {
        // The end is the end of all of it, also while it grows, and so is the beginning
        Growing.finish(screen);
        screen.applyCss();
        screen.layout();
        if (screen.lookup(".scrolling") instanceof ScrollPane pane) {
            double shown = pane.getViewportBounds().getHeight();
            double rest = pane.getContent().getLayoutBounds().getHeight() - shown;
            pane.setVvalue(rest <= 0 ? 0 : Math.clamp(pane.getVvalue() + heights * shown / rest, 0, 1));
        }
    }

    /** How far the first pane that scrolls within a screen is scrolled, from 0 to 1. */
    public static double scrolled(Parent screen) {
        return screen.lookup(".scrolling") instanceof ScrollPane pane ? pane.getVvalue() : 0;
    }

    /** Scrolls the first pane that scrolls within a screen to there, once what it shows has its places. */
    public static void set(Parent screen, double to) {
        Growing.finish(screen);
        screen.applyCss();
        screen.layout();
        if (screen.lookup(".scrolling") instanceof ScrollPane pane) {
            pane.setVvalue(to);
        }
    }

    /**
     * Scrolls no more than is needed to bring a node, which has its place already, into sight: all of it, or its beginning
     * where there is not the room.
     */
    public static void reveal(ScrollPane pane, Node node) {
        double rest = rest(pane);
        Bounds box = within(pane, node);
        double top = pane.getVvalue() * rest;
        double whole = box.getMaxY() - pane.getViewportBounds().getHeight();
        double wanted = Math.clamp(top, Math.min(whole, box.getMinY()), box.getMinY());
        if (rest > 0 && wanted != top) {
            pane.setVvalue(Math.clamp(wanted / rest, 0, 1));
        }
    }

    /** Scrolls so that a node, which has its place already, stands about a third from the top. */
    public static void to(ScrollPane pane, Node node) {
        to(pane, node, pane.getViewportBounds().getHeight() / 3);
    }

    /** Scrolls so that a node, which has its place already, stands so far from the top, as far as can be. */
    public static void to(ScrollPane pane, Node node, double top) {
        double rest = rest(pane);
        pane.setVvalue(rest <= 0 ? 0 : Math.clamp((within(pane, node).getMinY() - top) / rest, 0, 1));
    }

    /** How far from the top of what is in sight a node stands that has its place already. */
    public static double top(ScrollPane pane, Node node) {
        return within(pane, node).getMinY() - pane.getVvalue() * rest(pane);
    }

    private static Bounds within(ScrollPane pane, Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    /** How much there is that is out of sight. */
    private static double rest(ScrollPane pane) {
        return pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
    }
}

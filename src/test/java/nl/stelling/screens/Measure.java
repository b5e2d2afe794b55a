// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** What is wrong with how a scene is set out: text cut, things outside, over each other, or too small to hit. */
final class Measure {

    /** Looking at all places takes a while. */
    static final long LIMIT_MILLIS = 300_000;

    private static final double TOLERANCE = 1;
    /** What is least to be seen of what scrolls, in ems. */
    private static final double LEAST_VIEW_EMS = 4;
    private static final double LEAST_TARGET = 44;
    private static final double LEAST_TARGET_OF_A_BOOTH = 64;
    private static final double FAR = 1_000_000;

    private final Scene scene;
    private final double em;
    private final List<Node> shown;
    private final double leastTarget;
    private final List<String> faults = new ArrayList<>();

    private Measure(Scene scene, int textPercent, double leastTarget) {
        this.scene = scene;
        this.leastTarget = leastTarget;
        this.em = 18.0 * textPercent / 100;
        this.shown = WindowTest.all(scene.getRoot()).stream().filter(WindowTest::isShown).toList();
    }

    static List<String> faults(Scene scene, int textPercent) {
        Measure measure = new Measure(scene, textPercent, LEAST_TARGET);
        measure.shown.forEach(measure::look);
        measure.overlaps();
        if (textPercent == 100) {
            measure.shown.forEach(measure::target);
        }
        return measure.faults;
    }

    /** The same for a booth, where targets are larger whatever the size of the text. */
    static List<String> faultsOfABooth(Scene scene, int textPercent) {
        Measure measure = new Measure(scene, textPercent, LEAST_TARGET_OF_A_BOOTH);
        measure.shown.forEach(measure::look);
        measure.overlaps();
        measure.shown.forEach(measure::target);
        return measure.faults;
    }

    private void look(Node node) {
        switch (node) {
            case Labeled labeled when hasText(labeled) -> cut(labeled);
            case ScrollPane pane -> scrolls(pane);
            case TextFlow flow when flow.getHeight() + TOLERANCE < flow.prefHeight(flow.getWidth()) ->
                fault(node, "is cut: %.0f high, needs %.0f", flow.getHeight(), flow.prefHeight(flow.getWidth()));
            default -> {
            }
        }
        if (node instanceof Region || node instanceof Text) {
            outside(node);
        }
    }

    private static boolean hasText(Labeled labeled) {
        return !labeled.getText().isEmpty() && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
    }

    private void cut(Labeled labeled) {
        String drawn = text(labeled) instanceof Text text ? text.getText() : "";
        // What has a height of its own by its style may be lower than that, if only its text fits
        double needed = labeled.getPrefHeight() == Region.USE_COMPUTED_SIZE
                ? labeled.prefHeight(labeled.getWidth())
                : text(labeled).getLayoutBounds().getHeight();
        if (!drawn.equals(labeled.getText())) {
            fault(labeled, "is cut to '%s' in a width of %.0f", drawn, labeled.getWidth());
        } else if (labeled.getHeight() + TOLERANCE < needed) {
            fault(labeled, "is cut: %.0f high, needs %.0f", labeled.getHeight(), needed);
        }
    }

    private static Node text(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).findFirst().orElse(labeled);
    }

    private void scrolls(ScrollPane pane) {
        Bounds view = pane.getViewportBounds();
        double width = pane.getContent().getLayoutBounds().getWidth();
        if (width > view.getWidth() + TOLERANCE) {
            fault(pane, "scrolls sideways: %.0f in %.0f", width, view.getWidth());
        }
        if (view.getHeight() < LEAST_VIEW_EMS * em) {
            fault(pane, "is only %.0f high", view.getHeight());
        }
    }

    private void outside(Node node) {
        Bounds box = box(node);
        boolean isScrolled = !pane(node).equals(node);
        Bounds window = new BoundingBox(0, isScrolled ? -FAR : 0, scene.getWidth(),
                isScrolled ? 2 * FAR : scene.getHeight());
        if (!contains(window, box)) {
            fault(node, "sticks out of the window: %s", say(box));
        }
        Parent parent = node.getParent();
        boolean isFree = parent == null || parent.getStyleClass().contains("viewport") || node instanceof Text
                || isInViewport(parent);
        if (!isFree && !contains(box(parent), box)) {
            fault(node, "sticks out of its parent: %s of %s", say(box), say(box(parent)));
        }
    }

    private static boolean isInViewport(Parent parent) {
        return parent.getParent() != null && parent.getParent().getStyleClass().contains("viewport");
    }

    /** What has text of its own must not stand on what has other text. */
    private void overlaps() {
        List<Node> texts = shown.stream().filter(node -> node instanceof TextFlow
                || (node instanceof Labeled labeled && hasText(labeled) && !isInFlow(node))).toList();
        List<Bounds> boxes = texts.stream().map(this::visible).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Bounds common = intersection(boxes.get(i), boxes.get(j));
                if (common.getWidth() > 2 * TOLERANCE && common.getHeight() > 2 * TOLERANCE) {
                    fault(texts.get(i), "stands on %s at %s", name(texts.get(j)), say(common));
                }
            }
        }
    }

    private void target(Node node) {
        Bounds box = box(node);
        if (node instanceof ButtonBase && !isInFlow(node)
                && Math.min(box.getWidth(), box.getHeight()) < leastTarget - 0.5) {
            fault(node, "is too small to hit: %.0f by %.0f", box.getWidth(), box.getHeight());
        }
    }

    private static boolean isInFlow(Node node) {
        return node.getParent() != null && (node.getParent() instanceof TextFlow || isInFlow(node.getParent()));
    }

    /** What can be seen of a text now: what is scrolled out of sight stands on nothing. */
    private Bounds visible(Node node) {
        Bounds box = node instanceof Labeled labeled ? box(text(labeled)) : box(node);
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            box = above instanceof ScrollPane || above.getClip() != null ? intersection(box, box(above)) : box;
        }
        return box;
    }

    private static Node pane(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane || above.getClip() != null) {
                return above;
            }
        }
        return node;
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean contains(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static String say(Bounds box) {
        return "%.0f,%.0f to %.0f,%.0f".formatted(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /** A node as a programmer finds it. */
    static String name(Node node) {
        StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
        for (Node at = node; at != null && name.indexOf("#") < 0; at = at.getParent()) {
            name.append(at.getId() != null ? " #" + at.getId() : "").append(at.equals(node) ? at.getStyleClass() : "");
        }
        return name + (node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "");
    }

    private void fault(Node node, String what, Object... values) {
        faults.add(name(node) + " " + what.formatted(values));
    }
}

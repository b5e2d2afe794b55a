// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Rows in as many columns as there is room for, two at most, the first filled before the second. Those at the top are there
 * at once, the others a few each pulse; each has its place from the start, so that nothing moves. What is shown again is
 * not built again.
 *
 * @param <T> what a row is made of; no two in a list are equal
 */
public final class RowColumns<T> extends Pane implements Growing {

    private static final double GAP_EMS = 1.8;
    /** Building takes this much of a pulse at most, and then there is room for setting out what was built. */
    private static final long NANOS = 3_000_000;

    private final double leastEms;
    private final int atOnce;
    private final Ems ems;
    private final Function<T, Node> make;
    private final Map<T, Node> made = new HashMap<>();
    private List<T> shown = List.of();
    /** Places of rows that are still to be built, those at the top of either column first. */
    private final Deque<Integer> rest = new ArrayDeque<>();
    private final Map<Node, Double> heights = new HashMap<>();
    private double askedFor = -1;
    private boolean isStale = true;
    private final AnimationTimer timer = new AnimationTimer() {

        @Override
        public void handle(long now) {
            long began = System.nanoTime();
            do {
                build(1);
            } while (!rest.isEmpty() && System.nanoTime() - began < NANOS);
        }
    };

    /**
     * @param leastEms how wide a column must be at the least
     * @param atOnce how many rows no one should wait for
     * @param make gives a row
     */
    public RowColumns(double leastEms, int atOnce, Ems ems, Function<T, Node> make) {
        this.leastEms = leastEms;
        this.atOnce = atOnce;
        this.ems = ems;
        this.make = make;
        getStyleClass().addAll("row-columns", STYLE);
    }

    /** Shows these. */
    public void show(List<T> rows) {
        made.keySet().retainAll(rows);
        heights.keySet().retainAll(made.values());
        shown = List.copyOf(rows);
        getChildren().setAll(shown.stream().map(row -> made.containsKey(row) ? made.get(row) : toCome()).toList());
        rest.clear();
        int half = (shown.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            for (int at = i; at < shown.size(); at += half) {
                if (!made.containsKey(shown.get(at))) {
                    rest.add(at);
                }
            }
        }
        build(atOnce - made.size());
    }

    private static Node toCome() {
        Region place = new Region();
        place.getStyleClass().add("row-to-come");
        return place;
    }

    private void build(int many) {
        for (int i = 0; i < many && !rest.isEmpty(); i++) {
            int at = rest.removeFirst();
            T row = shown.get(at);
            Node node = make.apply(row);
            made.put(row, node);
            getChildren().set(at, node);
        }
        if (rest.isEmpty()) {
            timer.stop();
        } else {
            timer.start();
        }
    }

    @Override
    public void finish() {
        build(rest.size());
    }

    private int columns(double width) {
        return getChildren().size() > 1 && width >= 2 * ems.of(leastEms) + ems.of(GAP_EMS) ? 2 : 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * ems.of(leastEms) + ems.of(GAP_EMS);
    }

    @Override
    protected double computeMinWidth(double height) {
        return ems.of(8);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    @Override
    public void requestLayout() {
        isStale = true;
        super.requestLayout();
    }

    /** Asking for a height is what costs most: only what changed since is asked. */
    private void ask(double width) {
        if (askedFor != width) {
            heights.clear();
        }
        if (isStale || askedFor != width) {
            for (Node node : getChildren()) {
                if (!heights.containsKey(node) || (node instanceof Parent parent && parent.isNeedsLayout())) {
                    heights.put(node, Math.max(node.minHeight(width), node.prefHeight(width)));
                }
            }
        }
        askedFor = width;
        isStale = false;
    }

    /** Places the children if asked to; gives the height that they take. */
    private double arrange(double width, boolean isReal) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        int columns = columns(inner);
        double column = columns == 1 ? inner : (inner - ems.of(GAP_EMS)) / 2;
        ask(column);
        List<Node> nodes = new ArrayList<>(getChildren());
        int rows = (nodes.size() + columns - 1) / columns;
        double y = snappedTopInset();
        for (int row = 0; row < rows; row++) {
            double height = 0;
            for (int at = row; at < nodes.size(); at += rows) {
                height = Math.max(height, snapSizeY(heights.getOrDefault(nodes.get(at), 0.0)));
            }
            for (int at = row; isReal && at < nodes.size(); at += rows) {
                int columnsBefore = at / rows;
                double x = snappedLeftInset() + columnsBefore * (column + ems.of(GAP_EMS));
                nodes.get(at).resizeRelocate(snapPositionX(x), y, snapSizeX(column), height);
            }
            y += height;
        }
        return y + snappedBottomInset();
    }
}

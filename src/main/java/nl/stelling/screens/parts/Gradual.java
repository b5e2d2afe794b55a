// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.screens.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Rows below each other: those in sight at once, the rest a few each pulse, so that nobody waits for what nobody sees
 * yet. A row is asked for its height once for a width, for asking is what costs most.
 */
public final class Gradual extends Pane implements Growing {

    /** Building takes this much of a pulse at most, and then there is room for setting out what was built. */
    private static final long NANOS = 3_000_000;

    /** How many a pulse: what is quick to build may be slow to set out. */
    private int most;

    private final Deque<Supplier<? extends Node>> above = new ArrayDeque<>();
    private final Deque<Supplier<? extends Node>> rest = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {

        @Override
        public void handle(long now) {
            build();
        }
    };

    public Gradual(String... styleClasses) {
        getStyleClass().add(STYLE);
        getStyleClass().addAll(styleClasses);
    }

    /** Shows these rows, so many of them at once. */
    public void show(List<Supplier<? extends Node>> rows, int atOnce) {
        show(rows, 0, atOnce);
    }

    /** Shows these rows, so many of them at once from one of them on; those before that one come last. */
    public void show(List<Supplier<? extends Node>> rows, int from, int atOnce) {
        above.clear();
        above.addAll(rows.subList(0, from));
        rest.clear();
        rest.addAll(rows.subList(from, rows.size()));
        most = atOnce;
        getChildren().clear();
        timer.start();
        build(built -> built < atOnce);
    }

    /** Whether there are rows yet to come. */
    public boolean isGrowing() {
        return !rest.isEmpty() || !above.isEmpty();
    }

    private void build() {
        long began = System.nanoTime();
        build(built -> built == 0 || (built < most && System.nanoTime() - began < NANOS));
    }

    @Override
    public void finish() {
        build(_ -> true);
    }

    /** Builds on as long as is allowed after so many. */
    private void build(IntPredicate isAllowed) {
        List<Node> below = new ArrayList<>();
        Deque<Node> before = new ArrayDeque<>();
        while (isGrowing() && isAllowed.test(below.size() + before.size())) {
            if (rest.isEmpty()) {
                before.addFirst(above.removeLast().get());
            } else {
                below.add(rest.removeFirst().get());
            }
        }
        getChildren().addAll(below);
        getChildren().addAll(0, before);
        if (!isGrowing()) {
            timer.stop();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        double height = snappedTopInset() + snappedBottomInset();
        for (Node row : getManagedChildren()) {
            height += snapSizeY(row.prefHeight(inner));
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        for (Node row : getManagedChildren()) {
            double height = snapSizeY(row.prefHeight(inner));
            row.resizeRelocate(snappedLeftInset(), y, inner, height);
            y += height;
        }
    }
}
